package io.baton.desk.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.desk.PostedCards;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The screens behind the golden files are those they are called after.
class ScreensTest {
    private static final Map<String, Card> ALL = Screens.all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partner-edit | VoIP, cabling → VoIP, wifi",
                "partner-terms | From Fri 1 Jan 2027: $200 for each win",
                "partner-terms-set | the client is told: “They pay us.”",
                "partner-merge | RingPros gets 1 contact (Kim) and 1 skill (phones). Its terms stay.",
                "edited | need “VoIP phones” → “VoIP for 5”",
                "undo-after-other-change | not changes to a partner. Your last one was on R-1",
                "step-without-form | R-1: take back?",
                "home-of-a-contact-who-is-asked | [Accept] [Decline]",
                "holder | [Won] [Lost] [Still on it] [Note] [Hand back]",
                "undo-refused | Rita, Tue 3 Nov, 11:00, after your step, so I can't undo it.",
                "home-of-the-holder | What you hold",
                "result-to-confirm | [That's right] [Correct]",
                "note-removed | The history only says that there was one.",
                "history-with-a-removed-note | note for the partner: They want a demo first, by Rita",
                "no-longer-theirs | R-1 isn't yours any more: you're no longer a contact of RingPros.",
                "handed-back | no time before June",
                "home-of-a-member | [Take it] [Turn it down]",
                "settings | Time to answer: 8 working hours, reminder after 4",
                "settings-for-others | Anna is the keeper and can change the settings.",
                "example | refer won R-NUMBER $12,500",
                "help-refer | refer pass R-NUMBER @SOMEONE",
            })
    void eachScreenIsWhatItsNameSays(String name, String part) {
        assertThat(ALL).hasSize(21).containsKey(name);
        assertThat(PostedCards.textOf(Objects.requireNonNull(ALL.get(name)))).contains(part);
    }
}
