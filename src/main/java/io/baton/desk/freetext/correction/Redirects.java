package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Denial;
import io.baton.desk.freetext.phrase.Redirect;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;

/// Another partner is to be asked, see [Redirect]: the offer moves to them, or it's offered to them
/// if it wasn't offered yet.
record Redirects(ReadSteps readSteps, ListedReferrals referrals, Counterparties counterparties) {

    /// Empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        if (!ask.asker().isMember() || understood.intent().logs()) {
            return Optional.empty();
        }
        return to(ask, understood)
                .flatMap(to ->
                        meant(ask, understood)
                                .filter(Referral::outbound)
                                .flatMap(now -> proposal(now, to)));
    }

    /// The partner to ask instead.
    private Optional<Partner> to(Ask ask, Understood understood) {
        var all = counterparties.active(ask.firm().id());
        var text = TypedText.folded(understood.text());
        var instead =
                all.stream()
                        // Patterns of a thousand partners would take most of an answer's time.
                        .filter(each -> text.contains(TypedText.folded(each.name())))
                        .filter(each -> Redirect.isTo(understood.text(), List.of(each.name())))
                        .toList();
        return instead.size() == 1 ? Optional.of(instead.getFirst()) : offered(all, understood);
    }

    /// An offer that waits elsewhere moves, also without an `instead`.
    private Optional<Partner> offered(List<Partner> all, Understood understood) {
        var named = understood.slots().parties().partner();
        return understood.intent() == Intent.OFFER
                        && named != null
                        && Denial.in(understood.text(), Intent.OFFER).isEmpty()
                ? all.stream()
                        .filter(each -> each.is(named.value().id()))
                        .filter(_ -> understood.slots().referral() != null)
                        // `Rita's cousin` isn't her firm.
                        .filter(each ->
                                TypedText.folded(understood.text())
                                        .contains(TypedText.folded(each.name())))
                        .findFirst()
                : Optional.empty();
    }

    /// The referral that is named, the one of the client, or what the person did last.
    private Optional<Referral> meant(Ask ask, Understood understood) {
        var named = readSteps.referral(ask, understood);
        if (named.isPresent()) {
            return named;
        }
        return understood.slots().parties().client() == null
                ? referrals
                        .actedOnBy(
                                ask.firm().id(), ask.who(), ask.now().minus(Draft.ANSWERED_BY_WORD))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    /// The step that sends it to another partner; empty if it's too late for that.
    static Optional<Proposal> proposal(Referral now, Partner to) {
        return switch (now.stage()) {
            case LOGGED -> Optional.of(offer(now, to));
            case OFFERED ->
                    Optional.of(
                            to.is(now.partner())
                                    ? new Proposal.Query("refer show " + now.label())
                                    : move(now, to));
            case ACCEPTED, WON, LOST, WITHDRAWN -> Optional.empty();
        };
    }

    private static Step offer(Referral now, Partner to) {
        var name = new NamedPartner(to.id(), to.name(), to.name());
        return new Step(
                now.number(), Action.OFFER, new Arguments(null, null, name, null, null), List.of());
    }

    private static Step move(Referral now, Partner to) {
        return new Step(
                now.number(),
                Action.EDIT,
                new Arguments(null, null, null, null, "partner " + to.name()),
                List.of());
    }
}
