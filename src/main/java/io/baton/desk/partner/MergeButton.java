package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerPair;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.store.PartnerStore;
import java.util.Map;

/// Gives a partner the contacts, skills and past referrals of another one, then takes that one off
/// the bench.
final class MergeButton implements ButtonHandler, ChangesPartner {
    private final PartnerStore partners;
    private final PartnerRegistry partnerRegistry;
    private final RemovalRules rules;
    private final ResumableTurns resumableTurns;

    MergeButton(PartnerStore partners, RemovalRules rules, ResumableTurns resumableTurns) {
        this.partners = partners;
        this.rules = rules;
        this.resumableTurns = resumableTurns;
        partnerRegistry = new PartnerRegistry(partners);
    }

    private record Pair(Partner from, Partner into) {}

    @Override
    public String action() {
        return PartnerButtons.MERGE;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return PartnerPair.decode(value)
                .map(shown -> pressed(ask, shown))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply pressed(Ask ask, PartnerPair shown) {
        var from = partners.find(ask.firm().id(), shown.from().id());
        var into = partnerRegistry.find(ask, shown.into().id());
        if (from.isEmpty() || into.isEmpty()) {
            return PartnerReplies.written(ask, new Outcome.Gone(), "");
        }
        var pair = new Pair(from.get(), into.get());
        if (pair.from().removed()) {
            return pair.into().is(pair.from().id())
                    ? done(pair)
                    : CommonReplies.whisper("This partner was removed before.");
        }
        if (pair.into().is(pair.from().id())) {
            // After a crash in between, the first half is done, and only the second one ends it.
            return rules.refusalTo(ask).orElseGet(() -> merged(ask, pair));
        }
        var refusal = rules.refusal(ask, pair.from(), pair.into());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (pair.from().version() != shown.from().version()) {
            return PartnerReplies.written(ask, new Outcome.Stale(pair.from()), "");
        }
        return pair.into().version() != shown.into().version()
                ? PartnerReplies.written(ask, new Outcome.Stale(pair.into()), "")
                : merged(ask, pair);
    }

    private Reply merged(Ask ask, Pair pair) {
        resumableTurns.begin(ask);
        var outcome =
                partnerRegistry.change(
                        part(ask, "into"),
                        pair.into().id(),
                        before -> BenchRemoval.absorbing(before, pair.from()));
        if (outcome instanceof Outcome.Saved) {
            outcome =
                    partnerRegistry.change(
                            part(ask, "off"),
                            pair.from().id(),
                            before -> BenchRemoval.merged(before, pair.into()));
        }
        return outcome instanceof Outcome.Saved
                ? done(pair)
                : PartnerReplies.written(ask, outcome, "");
    }

    private static Ask part(Ask ask, String name) {
        return ask.under(ask.turn().id() + "/" + name, "", Map.of());
    }

    private static Reply done(Pair pair) {
        return new Reply.Replace(
                Card.saying(
                        Text.empty()
                                .strong(pair.from().name())
                                .plain(" is part of ")
                                .strong(pair.into().name())
                                .plain(" now.")));
    }
}
