package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;

/// `partner remove NAME` asks, its button takes the partner off the bench.
final class RemovePartner implements Command, ButtonHandler, ChangesPartner {
    private final PartnerRegistry partnerRegistry;
    private final RemovalRules rules;

    RemovePartner(PartnerRegistry partnerRegistry, RemovalRules rules) {
        this.partnerRegistry = partnerRegistry;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "partner remove";
    }

    @Override
    public String usage() {
        return "partner remove NAME";
    }

    @Override
    public String example() {
        return "partner remove RingPros";
    }

    @Override
    public String purpose() {
        return "takes a partner off the bench, for the keeper; past referrals stay";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (PartnerNameParser.parse(rest, partnerRegistry.all(ask))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    rest.isBlank()
                            ? PartnerReplies.notUnderstood(ask, why, example(), "")
                            : PartnerReplies.unknownPartner(ask, why, rest, "");
            case ParseResult.Understood<Partner>(var partner) ->
                    rules.refusalTo(ask)
                            .or(() -> rules.refusal(ask, partner))
                            .orElseGet(() -> question(ask, partner));
        };
    }

    private Reply question(Ask ask, Partner partner) {
        var history = RemovalRules.history(rules.with(ask, partner));
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Remove ")
                                        .strong(partner.name())
                                        .plain("? Its contacts can't join or answer anymore.")
                                        .plain(history))
                        .buttons(PartnerButtons.remove(partner), PartnerButtons.keep(partner)));
    }

    @Override
    public String action() {
        return PartnerButtons.REMOVE;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return PartnerRef.decode(value)
                .map(shown -> removed(ask, shown))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply removed(Ask ask, PartnerRef shown) {
        var partner = partnerRegistry.find(ask, shown.id());
        if (partner.isEmpty()) {
            return CommonReplies.whisper("This partner was removed before.");
        }
        return rules.refusalTo(ask)
                .or(() -> rules.refusal(ask, partner.get()))
                .orElseGet(() -> taken(ask, shown, partner.get()));
    }

    private Reply taken(Ask ask, PartnerRef shown, Partner partner) {
        var outcome = partnerRegistry.changeAsShown(ask, shown, BenchRemoval::removed);
        return outcome instanceof Outcome.Saved
                ? new Reply.Replace(
                        Card.saying(
                                Text.empty()
                                        .strong(partner.name())
                                        .plain(" is removed.")
                                        .plain(RemovalRules.history(rules.with(ask, partner)))))
                : PartnerReplies.written(ask, outcome, "");
    }

    @Override
    public boolean openToContacts() {
        return false;
    }
}
