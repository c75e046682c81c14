package io.baton.desk.partner.terms;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsEffect;
import io.baton.desk.terms.TermsProblem;
import io.baton.desk.terms.TermsText;
import io.baton.partner.Partner;
import io.baton.terms.DatedTerms;
import io.baton.terms.Payer;
import io.baton.terms.TermsChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Sets terms, and says what was before and what they apply to.
record TermsSetting(PartnerRegistry partnerRegistry, TermsEffect effect) {

    /// The partner with these terms.
    ///
    /// @param all each with its direction
    static ParseResult<Partner> applied(Partner partner, List<ParsedTerms> all, LocalDate today) {
        var next = partner;
        for (var terms : all) {
            var payer = Objects.requireNonNull(terms.payer());
            var from = from(terms, today);
            switch (terms.change().appliedTo(next.terms().on(from, payer))) {
                case TermsChange.Outcome.Refused(var problem) -> {
                    return ParseResult.unclear(TermsProblem.sentence(problem));
                }
                case TermsChange.Outcome.Agreed(var agreed) ->
                        next = next.withTerms(new DatedTerms(payer, from, agreed));
            }
        }
        return ParseResult.of(next);
    }

    private static LocalDate from(ParsedTerms terms, LocalDate today) {
        var from = terms.from();
        return from == null ? today : from;
    }

    /// @param all each with its direction; they can be applied
    Outcome set(Ask ask, Partner partner, List<ParsedTerms> all, Predicate<Partner> current) {
        return partnerRegistry.changeIf(
                ask,
                partner.id(),
                before ->
                        applied(before, all, ask.today())
                                        instanceof ParseResult.Understood<Partner>(var next)
                                ? next
                                : before,
                current);
    }

    Reply reply(Ask ask, Outcome outcome, List<ParsedTerms> all) {
        return outcome instanceof Outcome.Saved(var before, var partner)
                ? new Reply.Whisper(
                        before == null
                                ? TermsCard.of(ask, partner)
                                : saved(ask, before, partner, all))
                : PartnerReplies.written(ask, outcome, "");
    }

    private Card saved(Ask ask, Partner before, Partner after, List<ParsedTerms> all) {
        if (before.terms().equals(after.terms())) {
            return TermsCard.of(ask, after)
                    .withSummary("These are the terms already")
                    .note(Text.of("These are the terms already. Nothing changed."));
        }
        var card =
                Card.titled("Terms with " + after.name())
                        .withSummary("The terms with %s were set".formatted(after.name()));
        for (var terms : all) {
            card = withChange(card, ask, before, after, terms);
        }
        return card.buttons(
                TermsButtons.show(after),
                TermsButtons.change(after, Payer.PARTNER),
                TermsButtons.change(after, Payer.FIRM));
    }

    private Card withChange(Card card, Ask ask, Partner before, Partner after, ParsedTerms terms) {
        var payer = Objects.requireNonNull(terms.payer());
        var from = from(terms, ask.today());
        var shown =
                card.paragraph(
                        Text.empty()
                                .strong(TermsText.label(payer))
                                .plain(": ")
                                .and(TermsText.change(before.terms(), after.terms(), payer, from)));
        for (var line :
                effect.of(ask.firm().id(), after, after.terms(), payer, from, ask.today())) {
            shown = shown.note(line);
        }
        return shown;
    }
}
