package io.baton.desk;

import io.baton.chat.Turn;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;

/// Names a turn to the person who took it.
final class InterruptedWords {
    private static final int LONGEST = 120;

    private InterruptedWords() {}

    static String of(Turn turn) {
        return switch (turn) {
            case Turn.Said said ->
                    "“%s”"
                            .formatted(
                                    Shorten.to(
                                            LONGEST,
                                            CleanText.oneLine(
                                                    MentionParser.withNames(
                                                            said.text(), said.mentioned()))));
            case Turn.Pressed _ -> "the button you pressed";
            case Turn.Submitted _ -> "the form you sent";
            case Turn.MessageAction _, Turn.HomeOpened _ -> "what you asked for";
        };
    }
}
