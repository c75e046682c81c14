package io.baton.desk.freetext.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHintTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final Set<String> PARTNERS = Set.of("ringpros", "secureops", "dataforge");

    private static Optional<CommandHint> hint(String line) {
        return CommandHint.in(line, NOW, name -> PARTNERS.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String command(CommandHint hint) {
        return switch (hint) {
            case CommandHint.Asked(_, var command) -> command;
            case CommandHint.Shown(_, var command) -> command;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    october revenue was 42000                          | revenue total october 42000
                    our total revenue in november was 61,500           | revenue total november 61,500
                    november total 62000                               | revenue total november 62000
                    we made 42k in october                             | revenue total october 42k
                    Revenue for last month: $48,000                    | revenue total last month $48,000
                    we want 25% target                                 | revenue target 25%
                    change our target to 30 %                          | revenue target 30%
                    pause dataforge                                    | partner pause dataforge
                    please resume DataForge                            | partner resume DataForge
                    rename ringpros to Ring Professionals              | partner edit ringpros: name Ring Professionals
                    ringpros contact isn't rita, it's jo@ring.example  | partner edit ringpros: contact jo@ring.example
                    new contact for secureops is lena@secure.example   | partner edit secureops: contact lena@secure.example
                    secureops pays us 12% not 8%                       | partner terms secureops: they pay us 12%
                    i want to change ringpros to 12%                   | partner terms ringpros: they pay us 12%
                    stop the digest                                    | revenue digest off
                    add partner CloudNine, cloud and azure, contact Rita, they give us 10% | partner add CloudNine: cloud and azure, fee 10%
                    """)
    void aChangeIsAskedBefore(String line, String command) {
        assertThat(hint(line))
                .containsInstanceOf(CommandHint.Asked.class)
                .map(CommandHintTest::command)
                .contains(command);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    remove ringpros             | partner remove ringpros
                    invite dataforge            | partner invite dataforge
                    please delete RingPros      | partner remove RingPros
                    add lena to secureops       | partner show secureops
                    import my old deals         | revenue import
                    import partners             | partner import
                    export my referrals         | refer export
                    when is the digest          | revenue digest
                    when do we get the digest?  | revenue digest
                    send me the digest          | revenue digest now
                    change our name to Bright IT | settings
                    change currency to euro     | settings
                    make me the keeper          | settings
                    """)
    void whatOnlyShowsOrAsksRunsAtOnce(String line, String command) {
        assertThat(hint(line))
                .containsInstanceOf(CommandHint.Shown.class)
                .map(CommandHintTest::command)
                .contains(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remove acme",
                "rename acme to Acme Group",
                "pause the acme project",
                "add wifi to acme",
                "acme pays us 12k not 8k",
                "acme revenue was 42000",
                "import the firewall rules for acme",
                "change the name of R-3"
            })
    void otherLinesStandForNoCommand(String line) {
        assertThat(hint(line)).isEmpty();
    }
}
