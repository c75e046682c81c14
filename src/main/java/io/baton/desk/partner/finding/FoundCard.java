package io.baton.desk.partner.finding;

import io.baton.bench.Cover;
import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.partner.finding.PartnerFinder.Outcome;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.ReasonText;
import io.baton.desk.text.Shorten;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.List;

/// The card for a search's result, with buttons for the next step.
record FoundCard(Ask ask, String need, Unmet unmet) {

    Card of(Outcome outcome) {
        var card = Card.titled("For: " + Shorten.to(120, CleanText.oneLine(need)));
        return switch (outcome) {
            case Outcome.NoMatch() -> noMatch(card);
            case Outcome.OnlyPaused(var paused) -> onlyPaused(card, paused);
            case Outcome.Found found -> found(card, found);
        };
    }

    private Card noMatch(Card card) {
        var none = "None of your partners fits this need.";
        var shown = card.withSummary("None of your partners fits");
        return switch (unmet) {
            case Unmet.Recorded() ->
                    shown.paragraph(
                                    Text.of(
                                            none
                                                    + " I've added it to your gaps for the weekly digest."))
                            .buttons(PartnerButtons.add());
            case Unmet.Asked() ->
                    shown.paragraph(Text.of(none))
                            .buttons(
                                    AddGapsButton.button(ask, List.of(need)), PartnerButtons.add());
        };
    }

    /// `CloudNine does Wi-Fi, but is paused.`
    private static Card onlyPaused(Card card, List<Match> paused) {
        var lines =
                paused.stream()
                        .map(match ->
                                PartnerReplies.nameOf(match.partner())
                                        .plain(" does ")
                                        .strong(match.skill().name())
                                        .plain(", but is paused."))
                        .toList();
        var buttons =
                paused.stream()
                        .map(match -> PartnerButtons.resume(match.partner()))
                        .toArray(Button[]::new);
        var shown = card.withSummary("Only a paused partner fits");
        return (lines.size() == 1 ? shown.paragraph(lines.getFirst()) : shown.bullets(lines))
                .buttons(buttons);
    }

    private Card found(Card card, Outcome.Found found) {
        var shown =
                found.inHouse().map(inHouseMatch -> addInHouse(card, inHouseMatch)).orElse(card);
        if (found.cover().isPresent()) {
            shown = addCover(shown, found.cover().get());
        }
        return found.matches().isEmpty() ? shown : addMatches(shown, found.matches());
    }

    private Card addInHouse(Card card, InHouseMatch inHouseMatch) {
        return card.paragraph(
                Text.of("In-house: ")
                        .strong(ask.firm().name())
                        .plain(" does ")
                        .strong(inHouseMatch.skill().name())
                        .plain(" itself."));
    }

    private Card addCover(Card card, Cover cover) {
        var shown = SeveralNeedsSection.addTo(card, ask, cover);
        if (cover.unserved().isEmpty()) {
            return shown;
        }
        var none =
                Text.of("No partner for: ")
                        .strong(
                                Shorten.to(
                                        300,
                                        CleanText.oneLine(String.join("; ", cover.unserved()))));
        return switch (unmet) {
            case Unmet.Recorded() -> shown.paragraph(none.plain(". I've added it to your gaps."));
            case Unmet.Asked() ->
                    shown.paragraph(none.plain("."))
                            .buttons(AddGapsButton.button(ask, cover.unserved()));
        };
    }

    private Card addMatches(Card card, List<Match> matches) {
        var sure = matches.stream().anyMatch(Match::sure);
        var lines = matches.stream().map(this::reason).toList();
        var heading = sure ? "These fit best:" : "No clear match. I'm not sure about these:";
        var shown =
                card.withSummary(summary(matches))
                        .paragraph(Text.of(heading))
                        .bullets(lines)
                        .with(new Card.Part.Buttons(buttons(matches, sure)));
        return need.length() > ReferButton.LONGEST_NEED
                ? shown.note(
                        Text.of(
                                "The form takes the first %,d characters of the need."
                                        .formatted(ReferButton.LONGEST_NEED)))
                : shown;
    }

    private List<Button> buttons(List<Match> matches, boolean sure) {
        var buttons = new ArrayList<Button>();
        matches.forEach(match -> buttons.add(ReferButton.button(match.partner(), need)));
        if (!sure) {
            buttons.add(NoneFitsButton.button(ask, need));
        }
        return buttons;
    }

    private static String summary(List<Match> matches) {
        var first = matches.getFirst();
        return first.partner().name() + (first.sure() ? " fits best" : " might fit");
    }

    private Text reason(Match match) {
        var partner = match.partner();
        var text = PartnerReplies.nameOf(partner).plain(": ").and(ReasonText.of(match, ask.firm()));
        if (!partner.regions().isEmpty()) {
            text = text.plain(", in " + Shorten.to(60, String.join(", ", partner.regions())));
        }
        var fee = partner.terms().on(ask.today(), Payer.PARTNER).fee();
        return fee == null ? text : text.plain(", fee ").and(TermsText.brief(AgreedTerms.of(fee)));
    }
}
