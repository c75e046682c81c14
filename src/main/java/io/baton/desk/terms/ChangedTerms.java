package io.baton.desk.terms;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.partner.Partner;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Shows a change of terms: before and after, and what it applies to.
public record ChangedTerms(TermsEffect effect) {

    /// @param all what changes, each with its direction
    public Card addTo(
            Card card, Partner before, Partner after, List<ParsedTerms> all, LocalDate today) {
        var shown = card;
        for (var terms : all) {
            shown = add(shown, before, after, terms, today);
        }
        return shown;
    }

    private Card add(Card card, Partner before, Partner after, ParsedTerms terms, LocalDate today) {
        var payer = Objects.requireNonNull(terms.payer());
        var from = terms.fromOr(today);
        var change = TermsText.change(before.terms(), after.terms(), payer, from);
        var shown =
                card.paragraph(Text.empty().strong(TermsText.label(payer)).plain(": ").and(change));
        for (var line : effect.of(after, payer, from, today)) {
            shown = shown.note(line);
        }
        return shown;
    }
}
