package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionParserTest {
    private static final Person RITA = new Person("slack:U1", "Rita $1 \\", false);
    private static final Person BEN = new Person("slack:U2", "Ben", true);
    private static final Map<String, Person> MENTIONED = Map.of("slack:U1", RITA, "slack:U2", BEN);

    @Test
    void aMentionIsReadAsAPerson() {
        assertThat(MentionParser.parseOne(" <@slack:U2> ", MENTIONED))
                .isEqualTo(ParseResult.of(BEN));
    }

    @Test
    void aTypedNameIsNotAMention() {
        assertThat(MentionParser.parseOne("Ben", MENTIONED))
                .isEqualTo(
                        ParseResult.unclear("I don't know who “Ben” is. Pick the person with @."));
    }

    @Test
    void aTokenUnknownToTheDoorStaysText() {
        assertThat(MentionParser.parseOne("<@slack:U9>", MENTIONED))
                .isInstanceOf(ParseResult.Unclear.class);
        assertThat(MentionParser.findAll("<@slack:U9> <@> <@a b>", MENTIONED)).isEmpty();
        assertThat(MentionParser.withNames("<@slack:U9>", MENTIONED)).isEqualTo("<@slack:U9>");
    }

    @Test
    void mentionedPeopleAreListedOnceInOrder() {
        assertThat(MentionParser.findAll("<@slack:U2> and <@slack:U1>, <@slack:U2>!", MENTIONED))
                .containsExactly(BEN, RITA);
    }

    @Test
    void mentionsAreReplacedByNames() {
        assertThat(MentionParser.withNames("ask <@slack:U1> or <@slack:U2>", MENTIONED))
                .isEqualTo("ask @Rita $1 \\ or @Ben");
    }
}
