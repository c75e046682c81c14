package io.baton.desk.partner.finding;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.ReasonText;
import io.baton.desk.text.Shorten;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the best partners for a need, says why, and keeps what nobody can serve as a gap.
final class PartnerFinder {
    static final int LONGEST_NEED = 4_000;
    private static final int PROPOSALS = 3;

    private final PartnerRegistry roster;
    private final Ranking ranking;
    private final Gaps gaps;

    PartnerFinder(PartnerRegistry roster, Ranking ranking, Gaps gaps) {
        this.roster = roster;
        this.ranking = ranking;
        this.gaps = gaps;
    }

    /// Fewer letters are no need, and no gap.
    private static final int FEWEST_LETTERS = 2;

    /// @param need not blank, and not longer than [#LONGEST_NEED]
    Reply answer(Ask ask, String need) {
        if (need.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return CommonReplies.whisper("Please say in a few words what the client needs.");
        }
        var found = ranking.find(new SearchRequest(need, ask.firm(), roster.all(ask), ask.now()));
        var matches = proposed(found);
        var own = found.inHouse();
        var card = Card.titled("For: " + Shorten.to(120, CleanText.oneLine(need)));
        if (matches.isEmpty() && own.isEmpty() && found.cover().isEmpty()) {
            return new Reply.Whisper(nobody(ask, need, card));
        }
        card = inHouse(card, ask, own);
        if (found.cover().isPresent()) {
            var cover = found.cover().get();
            card =
                    missing(
                            SeveralNeedsSection.addTo(card, ask.firm(), cover),
                            ask,
                            cover.unserved());
        }
        return new Reply.Whisper(matches.isEmpty() ? card : found(ask, need, card, matches));
    }

    /// Beside partners who serve several needs between them, near misses of the whole say nothing.
    private static List<Match> proposed(SearchResult found) {
        return found.matches().stream()
                .filter(match -> match.sure() || found.cover().isEmpty())
                .limit(PROPOSALS)
                .toList();
    }

    /// What nobody serves is a gap, also where the rest is served.
    private Card missing(Card card, Ask ask, List<String> needs) {
        for (int i = 0; i < needs.size(); i++) {
            recordGap(ask, ask.turn().id() + "-" + i, needs.get(i));
        }
        return needs.isEmpty()
                ? card
                : card.paragraph(
                        Text.of("Nobody on the bench for: ")
                                .strong(
                                        Shorten.to(
                                                300, CleanText.oneLine(String.join("; ", needs))))
                                .plain(". It is kept as a gap."));
    }

    private Card nobody(Ask ask, String need, Card card) {
        recordGap(ask, ask.turn().id(), need);
        return card.withSummary("Nobody on the bench fits")
                .paragraph(
                        Text.of(
                                "Nobody on the bench fits this need. It is kept as a gap; the weekly digest names it."))
                .note(Text.of("Found somebody? ").code("partner add NAME: SKILL, SKILL"))
                .buttons(PartnerButtons.add());
    }

    /// @param id the same for each press of the same card
    void recordGap(Ask ask, String id, String need) {
        gaps.add(new Gap(ask.firm().id(), id, need, ask.who(), ask.now()));
    }

    private static Card inHouse(Card card, Ask ask, Optional<InHouseMatch> own) {
        return own.map(service ->
                        card.paragraph(
                                Text.of("In-house: ")
                                        .strong(ask.firm().name())
                                        .plain(" does ")
                                        .strong(service.skill().name())
                                        .plain(" itself.")))
                .orElse(card);
    }

    private static Card found(Ask ask, String need, Card card, List<Match> matches) {
        var sure = matches.stream().anyMatch(Match::sure);
        var lines = matches.stream().map(match -> reason(match, ask)).toList();
        var buttons = new ArrayList<Button>();
        matches.forEach(match -> buttons.add(ReferButton.button(match.partner(), need)));
        if (!sure) {
            buttons.add(NoneFitsButton.button(ask, need));
        }
        var shown =
                card.withSummary(summary(matches))
                        .paragraph(
                                Text.of(
                                        sure
                                                ? "These fit best:"
                                                : "Nobody surely fits. I am not sure of these:"))
                        .bullets(lines)
                        .with(new Card.Part.Buttons(buttons));
        return need.length() > ReferButton.LONGEST_NEED
                ? shown.note(
                        Text.of(
                                "The form takes over the first %,d characters of the need."
                                        .formatted(ReferButton.LONGEST_NEED)))
                : shown;
    }

    private static String summary(List<Match> matches) {
        var first = matches.getFirst();
        return first.partner().name() + (first.sure() ? " fits best" : " may fit");
    }

    private static Text reason(Match match, Ask ask) {
        var partner = match.partner();
        var text = PartnerReplies.nameOf(partner).plain(": ").and(ReasonText.of(match, ask.firm()));
        if (!partner.regions().isEmpty()) {
            text = text.plain(", in " + Shorten.to(60, String.join(", ", partner.regions())));
        }
        var fee = partner.feeOn(ask.today());
        return fee.isPresent() ? text.plain(", fee " + fee.get()) : text;
    }
}
