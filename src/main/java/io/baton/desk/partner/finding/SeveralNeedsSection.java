package io.baton.desk.partner.finding;

import io.baton.bench.Cover;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.ReasonText;
import io.baton.desk.text.Shorten;
import io.baton.firm.Firm;
import java.util.stream.Stream;

/// Several needs in one, on the card: who serves which, and one button for all.
final class SeveralNeedsSection {
    private SeveralNeedsSection() {}

    static Card addTo(Card card, Firm firm, Cover cover) {
        var lines =
                Stream.concat(
                                cover.assignments().stream().map(share -> line(share, firm)),
                                cover.inHouse().stream().map(home -> line(home, firm)))
                        .toList();
        var parts =
                cover.assignments().stream()
                        .map(share ->
                                new ReferAllButton.NeedForPartner(
                                        share.need(), share.match().partner()))
                        .toList();
        var shown =
                card.paragraph(Text.of(heading(cover)))
                        .bullets(lines)
                        .buttons(ReferAllButton.button(parts));
        if (!cover.leftOver().isEmpty()) {
            var words = Shorten.to(300, CleanText.oneLine(String.join("; ", cover.leftOver())));
            shown =
                    shown.note(
                            Text.of(
                                    "Not given to anybody: "
                                            + words
                                            + ". If one of them is a need, ask for it alone."));
        }
        return cover.size() > 1
                ? shown.note(Text.of("Whoever logs them holds the baton for all of them."))
                : shown;
    }

    private static Text line(Cover.Assignment share, Firm firm) {
        return Text.empty()
                .strong(Shorten.to(120, CleanText.oneLine(share.need())))
                .plain(": ")
                .and(PartnerReplies.nameOf(share.match().partner()))
                .plain(", ")
                .and(ReasonText.of(share.match(), firm));
    }

    private static Text line(Cover.InHouse home, Firm firm) {
        return Text.empty()
                .strong(Shorten.to(120, CleanText.oneLine(home.need())))
                .plain(": in-house, ")
                .strong(firm.name())
                .plain(" does ")
                .strong(home.match().skill().name())
                .plain(" itself");
    }

    private static String heading(Cover cover) {
        boolean all =
                cover.unserved().isEmpty()
                        && cover.leftOver().isEmpty()
                        && cover.inHouse().isEmpty();
        var who = cover.size() == 1 ? "One partner serves" : cover.size() + " partners serve";
        return "Several needs in one. %s %s:"
                .formatted(who, all ? "them between them" : "a part of them");
    }
}
