package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Person RITA = new Person("slack:U1", "Rita $1 \\", false);
    private static final Person BEN = new Person("slack:U2", "Ben", true);
    private static final Map<String, Person> MENTIONED = Map.of("slack:U1", RITA, "slack:U2", BEN);

    @Test
    void aMentionAloneIsAPerson() {
        assertThat(Mentions.one(" <@slack:U2> ", MENTIONED)).isEqualTo(Reading.of(BEN));
    }

    @Test
    void aNameTypedByHandIsNobody() {
        assertThat(Mentions.one("Ben", MENTIONED))
                .isEqualTo(
                        Reading.unclear(
                                "I do not know who “Ben” is. Please pick the person with @."));
    }

    @Test
    void aTokenThatTheDoorDoesNotKnowIsText() {
        assertThat(Mentions.one("<@slack:U9>", MENTIONED)).isInstanceOf(Reading.Unclear.class);
        assertThat(Mentions.within("<@slack:U9> <@> <@a b>", MENTIONED)).isEmpty();
        assertThat(Mentions.written("<@slack:U9>", MENTIONED)).isEqualTo("<@slack:U9>");
    }

    @Test
    void peopleAreFoundOnceEachInTheirOrder() {
        assertThat(Mentions.within("<@slack:U2> and <@slack:U1>, <@slack:U2>!", MENTIONED))
                .containsExactly(BEN, RITA);
    }

    @Test
    void mentionsAreWrittenAsNames() {
        assertThat(Mentions.written("ask <@slack:U1> or <@slack:U2>", MENTIONED))
                .isEqualTo("ask @Rita $1 \\ or @Ben");
    }
}
