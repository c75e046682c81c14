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
import io.baton.desk.terms.AppliedTerms;
import io.baton.desk.terms.ChangedTerms;
import io.baton.desk.terms.ParsedTerms;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.util.List;
import java.util.function.Predicate;

/// Sets terms, and says what was before and what they apply to.
record TermsSetting(PartnerRegistry partnerRegistry, ChangedTerms changedTerms) {

    /// @param all each with its direction; they can be applied
    Outcome set(Ask ask, Partner partner, List<ParsedTerms> all, Predicate<Partner> current) {
        return partnerRegistry.changeIf(
                ask,
                partner.id(),
                before ->
                        AppliedTerms.of(before, all, ask.today())
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
        return changedTerms
                .addTo(card, before, after, all, ask.today())
                .buttons(
                        TermsButtons.show(after),
                        TermsButtons.change(after, Payer.PARTNER),
                        TermsButtons.change(after, Payer.FIRM));
    }
}
