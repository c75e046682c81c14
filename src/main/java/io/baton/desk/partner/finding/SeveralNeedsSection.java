package io.baton.desk.partner.finding;

import io.baton.bench.Cover;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.ReasonText;
import io.baton.desk.text.Shorten;
import io.baton.firm.Firm;
import java.util.stream.Stream;

/// The part of a card about several needs: who serves which, and one button for all.
final class SeveralNeedsSection {
    private SeveralNeedsSection() {}

    static Card addTo(Card card, Ask ask, Cover cover) {
        var firm = ask.firm();
        var lines =
                Stream.concat(
                                cover.assignments().stream()
                                        .map(assignment -> line(assignment, firm)),
                                cover.inHouse().stream().map(inHouse -> line(inHouse, firm)))
                        .toList();
        var parts =
                cover.assignments().stream()
                        .map(assignment ->
                                new ReferAllButton.NeedForPartner(
                                        assignment.need(), assignment.match().partner()))
                        .toList();
        var shown =
                card.paragraph(Text.of(heading(cover)))
                        .bullets(lines)
                        .buttons(ReferAllButton.button(parts, ask.turn().id()));
        if (!cover.leftOver().isEmpty()) {
            var words = Shorten.to(300, CleanText.oneLine(String.join("; ", cover.leftOver())));
            shown =
                    shown.note(
                            Text.of(
                                    "Not matched: "
                                            + words
                                            + ". If one of these is a need, search for it alone."));
        }
        return cover.size() > 1
                ? shown.note(Text.of("You'll hold the baton for all of them."))
                : shown;
    }

    private static Text line(Cover.Assignment assignment, Firm firm) {
        return Text.empty()
                .strong(Shorten.to(120, CleanText.oneLine(assignment.need())))
                .plain(": ")
                .and(PartnerReplies.nameOf(assignment.match().partner()))
                .plain(", ")
                .and(ReasonText.of(assignment.match(), firm));
    }

    private static Text line(Cover.InHouse inHouse, Firm firm) {
        return Text.empty()
                .strong(Shorten.to(120, CleanText.oneLine(inHouse.need())))
                .plain(": in-house, ")
                .strong(firm.name())
                .plain(" does ")
                .strong(inHouse.match().skill().name())
                .plain(" itself");
    }

    private static String heading(Cover cover) {
        boolean all =
                cover.unserved().isEmpty()
                        && cover.leftOver().isEmpty()
                        && cover.inHouse().isEmpty();
        var who = cover.size() == 1 ? "One partner covers" : cover.size() + " partners cover";
        return "Several needs in one. %s %s:".formatted(who, all ? "all of them" : "some of them");
    }
}
