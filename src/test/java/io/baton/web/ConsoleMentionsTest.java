package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mentions in typed text, and whether it is for Baton.
class ConsoleMentionsTest {

    private static final Place ROOM = new Place.Channel("web:general");
    private static final Place DIRECT = new Place.Direct("web:anna");
    private final ConsoleMentions consoleMentions = new ConsoleMentions(ConsoleRoster.sample());
    private final AddresseeDetector addresseeDetector =
            new AddresseeDetector(ConsoleRoster.sample());

    @Test
    void aNameAfterAnAtSignIsAMention() {
        var parsed = consoleMentions.parse("refer pass R-12 @ben, please");

        assertThat(parsed.text()).isEqualTo("refer pass R-12 <@web:ben>, please");
        assertThat(parsed.people()).containsOnlyKeys("web:ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail rita@rita.example", "@benjamin", "@@ben", "@nobody", "x@ben"})
    void otherAtSignsAreNoMentions(String typed) {
        assertThat(consoleMentions.parse(typed).people()).isEmpty();
        assertThat(consoleMentions.parse(typed).text()).isEqualTo(typed);
    }

    @Test
    void aMentionIsShownAsAMentionAndTheRestUnchanged() {
        assertThat(consoleMentions.shown("<b> @Ben!").spans())
                .containsExactly(
                        new Span.Plain("<b> "),
                        new Span.Mention("web:ben", "Ben"),
                        new Span.Plain("!"));
    }

    @Test
    void aMentionOfBatonIsForBatonAndNotPartOfTheCommand() {
        var message = addresseeDetector.detect("@Baton refer list mine", ROOM);

        assertThat(message.forBaton()).isTrue();
        assertThat(message.isPrivate()).isFalse();
        assertThat(message.parsed().text()).isEqualTo("refer list mine");
    }

    @Test
    void aSlashCommandInAChannelIsPrivate() {
        assertThat(addresseeDetector.detect("/refer list", ROOM).isPrivate()).isTrue();
        assertThat(addresseeDetector.detect("/refer list", ROOM).forBaton()).isTrue();
    }

    @Test
    void aMessageToAColleagueIsNotForBaton() {
        assertThat(addresseeDetector.detect("Lunch, @Ben?", ROOM).forBaton()).isFalse();
    }

    @Test
    void aCommandInAChannelNeedsNoSlash() {
        assertThat(addresseeDetector.detect("Revenue", ROOM).forBaton()).isTrue();
        assertThat(addresseeDetector.detect("revenues are up", ROOM).forBaton()).isFalse();
    }

    @Test
    void everyDirectMessageIsForBatonAndNoneIsHidden() {
        assertThat(addresseeDetector.detect("good morning", DIRECT).forBaton()).isTrue();
        assertThat(addresseeDetector.detect("/help", DIRECT).isPrivate()).isFalse();
    }
}
