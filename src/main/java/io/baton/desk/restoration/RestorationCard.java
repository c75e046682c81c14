package io.baton.desk.restoration;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.RestorationButtons;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Restoration;
import io.baton.firm.Restoration.PostFate;
import io.baton.firm.Restoration.Resumption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Tells what was restored, as of when, and what waits for a decision.
final class RestorationCard {
    private RestorationCard() {}

    /// @param restoration after Baton took up work
    static Card of(Firm firm, Restoration restoration, Resumption resumption, Instant now) {
        var asOf = new TimeFormat(firm, now).moment(restoration.asOf());
        var card =
                Card.titled("Restored from a backup")
                        .withSummary("The data was restored from a backup.")
                        .paragraph(
                                Text.of("The data of ")
                                        .strong(firm.name())
                                        .plain(" is as it was at ")
                                        .and(asOf)
                                        .plain(
                                                ". What happened later is missing here, even if messages in the chat show it. Log it again."))
                        .bullets(waiting(resumption))
                        .note(
                                Text.of(
                                                "Reminders and digests that fell due meanwhile aren't posted. For a digest now, type ")
                                        .code("revenue digest now")
                                        .plain("."));
        var buttons = buttons(restoration.restoredAt(), resumption);
        return buttons.isEmpty() ? card : card.buttons(buttons.toArray(Button[]::new));
    }

    private static List<Text> waiting(Resumption resumption) {
        var lines = new ArrayList<Text>();
        if (resumption.posts() > 0) {
            lines.add(posts(resumption));
        }
        if (resumption.offers() > 0) {
            lines.add(offers(resumption));
        }
        return lines;
    }

    private static Text posts(Resumption resumption) {
        var posts = counted(resumption.posts(), "post");
        return switch (resumption.fate()) {
            case HELD ->
                    Text.empty()
                            .strong(posts)
                            .plain(
                                    " waited to be sent when the backup was made, so people may have them already. I hold them until you decide. Before I send one, I look for it in the chat where I can.");
            case SENT ->
                    Text.empty().strong(posts).plain(" released; I send what isn't there yet.");
            case DROPPED -> Text.empty().strong(posts).plain(" dropped.");
        };
    }

    private static Text offers(Resumption resumption) {
        var offers = counted(resumption.offers(), "offer");
        var text = Text.empty().strong(offers).plain(" passed the deadline meanwhile. ");
        return resumption.lapsing()
                ? text.plain("They lapse now.")
                : text.plain(
                        "They stay open until they're answered, taken back, or you let them lapse.");
    }

    private static List<Button> buttons(Instant restoredAt, Resumption resumption) {
        var buttons = new ArrayList<Button>();
        if (resumption.posts() > 0 && resumption.fate() == PostFate.HELD) {
            buttons.add(RestorationButtons.send(restoredAt, resumption.posts()));
            buttons.add(RestorationButtons.drop(restoredAt, resumption.posts()));
        }
        if (resumption.offers() > 0 && !resumption.lapsing()) {
            buttons.add(RestorationButtons.lapse(restoredAt, resumption.offers()));
        }
        return buttons;
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
