package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is meant for whom in what is typed.
class MentionsTest {

    private static final Place ROOM = new Place.Channel("web:general");
    private static final Place DIRECT = new Place.Direct("web:anna");
    private final Mentions mentions = new Mentions(Roster.sample());
    private final Listening listening = new Listening(Roster.sample());

    @Test
    void aNameBehindAnAtSignIsThePersonOfThatName() {
        var read = mentions.read("refer pass R-12 @ben, please");

        assertThat(read.text()).isEqualTo("refer pass R-12 <@web:ben>, please");
        assertThat(read.people()).containsOnlyKeys("web:ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail rita@rita.example", "@benjamin", "@@ben", "@nobody", "x@ben"})
    void whatOnlyLooksLikeANameIsNone(String typed) {
        assertThat(mentions.read(typed).people()).isEmpty();
        assertThat(mentions.read(typed).text()).isEqualTo(typed);
    }

    @Test
    void aMentionIsShownAsOneAndTheRestAsItIs() {
        assertThat(mentions.shown("<b> @Ben!").spans())
                .containsExactly(
                        new Span.Plain("<b> "),
                        new Span.Mention("web:ben", "Ben"),
                        new Span.Plain("!"));
    }

    @Test
    void aMentionOfBatonIsForBatonAndNotPartOfTheCommand() {
        var heard = listening.to("@Baton refer list mine", ROOM);

        assertThat(heard.byBaton()).isTrue();
        assertThat(heard.aside()).isFalse();
        assertThat(heard.read().text()).isEqualTo("refer list mine");
    }

    @Test
    void aSlashCommandInAChannelIsBetweenThePersonAndBaton() {
        assertThat(listening.to("/refer list", ROOM).aside()).isTrue();
        assertThat(listening.to("/refer list", ROOM).byBaton()).isTrue();
    }

    @Test
    void whatPeopleSayToEachOtherIsNotForBaton() {
        assertThat(listening.to("Lunch, @Ben?", ROOM).byBaton()).isFalse();
    }

    @Test
    void aCommandIsUnderstoodInAChannelWithoutTheSlash() {
        assertThat(listening.to("Revenue", ROOM).byBaton()).isTrue();
        assertThat(listening.to("revenues are up", ROOM).byBaton()).isFalse();
    }

    @Test
    void inAConversationOfTwoAllIsForBatonAndNothingIsHidden() {
        assertThat(listening.to("good morning", DIRECT).byBaton()).isTrue();
        assertThat(listening.to("/help", DIRECT).aside()).isFalse();
    }
}
