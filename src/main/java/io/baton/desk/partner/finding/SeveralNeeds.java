package io.baton.desk.partner.finding;

import io.baton.bench.Cover;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.partner.Replies;
import io.baton.desk.text.Line;
import io.baton.desk.text.Reasons;
import io.baton.desk.text.Shorten;
import io.baton.firm.Firm;
import java.util.stream.Stream;

/// Several needs in one, on the card: who serves which, and one button for all.
final class SeveralNeeds {
    private SeveralNeeds() {}

    static Card on(Card card, Firm firm, Cover cover) {
        var lines =
                Stream.concat(
                                cover.shares().stream().map(share -> line(share, firm)),
                                cover.inHouse().stream().map(home -> line(home, firm)))
                        .toList();
        var parts =
                cover.shares().stream()
                        .map(share -> new ReferAll.Part(share.need(), share.match().partner()))
                        .toList();
        var shown =
                card.paragraph(Text.of(heading(cover)))
                        .bullets(lines)
                        .buttons(ReferAll.button(parts));
        if (!cover.leftOver().isEmpty()) {
            var words = Shorten.to(300, Line.of(String.join("; ", cover.leftOver())));
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

    private static Text line(Cover.Share share, Firm firm) {
        return Text.none()
                .strong(Shorten.to(120, Line.of(share.need())))
                .plain(": ")
                .and(Replies.named(share.match().partner()))
                .plain(", ")
                .and(Reasons.of(share.match(), firm));
    }

    private static Text line(Cover.Home home, Firm firm) {
        return Text.none()
                .strong(Shorten.to(120, Line.of(home.need())))
                .plain(": in-house, ")
                .strong(firm.name())
                .plain(" does ")
                .strong(home.own().skill().name())
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
