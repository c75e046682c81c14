package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Command;
import io.baton.teams.AllCommands;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The exact commands cover the desk.
class ExactCommandTest {

    static Stream<String> names() {
        return AllCommands.commands().map(Command::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachCommandOfTheDeskIsAmongThem(String name) {
        assertThat(ExactCommand.all())
                .extracting(ExactCommand::text)
                .extracting(text -> text.replaceFirst("^/", "").toLowerCase(Locale.ROOT))
                .filteredOn(text -> (text + " ").startsWith(name + " "))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
