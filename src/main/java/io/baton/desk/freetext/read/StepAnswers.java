package io.baton.desk.freetext.read;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.read.ReadSteps.ReadStep;
import io.baton.desk.freetext.step.StepReason;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a message as the answer to what a step lacked: how much, why, which partner, or who.
record StepAnswers(Referrals referrals, Partners partners, Passes passes) {

    /// Empty if the message is about something else, or doesn't say what was asked.
    Optional<ReadStep> of(Ask ask, Step asked, Understood answer) {
        return referrals
                .find(ask.firm().id(), asked.referral())
                .filter(now -> !isAboutAnother(now, answer))
                .flatMap(now -> of(ask, asked, answer, now));
    }

    private static boolean isAboutAnother(Referral now, Understood answer) {
        var slots = answer.slots();
        var referral = slots.referral();
        var client = valueOf(slots.parties().client());
        return answer.text().strip().endsWith("?")
                || referral != null && !referral.value().equals(now.id())
                || client != null
                        && !TypedText.folded(client.name()).equals(TypedText.folded(now.client()))
                        && (client.known() || !slots.needs().isEmpty());
    }

    /// "it was paid, 500" doesn't say how much was won.
    private static boolean isAnotherStep(Step asked, Understood answer) {
        return answer.intent().aboutMoney()
                && answer.intent() != (asked.action() == Action.WON ? Intent.WON : Intent.PAID);
    }

    private Optional<ReadStep> of(Ask ask, Step asked, Understood answer, Referral now) {
        var with = asked.arguments();
        return switch (asked.action()) {
            case WON, PAID -> {
                var slots = answer.slots();
                var on = valueOf(slots.dates().on());
                yield slots.amount() == null || isAnotherStep(asked, answer)
                        ? Optional.empty()
                        : checked(
                                ask,
                                asked,
                                new Arguments(
                                        slots.amount().value(),
                                        on == null ? with.on() : on,
                                        null,
                                        null,
                                        null));
            }
            case LOST, WITHDRAW, HAND_BACK, DECLINE, NOTE ->
                    checked(ask, asked, words(StepReason.of(asked.action(), said(answer))));
            case OFFER ->
                    PartnerNameParser.byName(
                                    answer.text().replaceFirst("(?i)^to ", ""),
                                    partners.all(ask.firm().id()))
                            .flatMap(to ->
                                    checked(
                                            ask,
                                            asked,
                                            new Arguments(
                                                    null,
                                                    null,
                                                    new NamedPartner(to.id(), to.name(), to.name()),
                                                    null,
                                                    null)));
            case PASS ->
                    passes.named(ask, answer, now).isEmpty()
                            ? Optional.empty()
                            : Optional.of(passes.of(ask, asked, answer));
            case TAKE_BACK, ACCEPTED, REOPEN, ENDED, PRICE, STILL_ON_IT, EDIT, UNDO ->
                    Optional.empty();
        };
    }

    /// All of it, unless it names the referral, too.
    private static String said(Understood answer) {
        var slots = answer.slots();
        return slots.referral() == null || slots.words() == null
                ? answer.text()
                : slots.words().value();
    }

    private static Arguments words(@Nullable String words) {
        return new Arguments(null, null, null, null, words);
    }

    private static Optional<ReadStep> checked(Ask ask, Step asked, Arguments with) {
        return Optional.of(
                ReadSteps.checked(
                        ask, new Step(asked.referral(), asked.action(), with, List.of())));
    }
}
