package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    21%      | 21
                    21       | 21
                    7.5 %    | 7.5
                    7,5%     | 7.5
                    12.25%   | 12.25
                    10.00 %  | 10
                    0.21%    | 0.21
                    0        | 0
                    100%     | 100
                    12 percent | 12
                    """)
    void commonWaysToWriteAPercentageAreUnderstood(String words, String value) {
        assertThat(PercentageParser.parse(words)).isEqualTo(ParseResult.of(Percentage.of(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.21      | Did you mean 21% or 0.21%? Write it with the % sign.
                    101%      | “101%” is more than 100%. Enter a percentage between 0 and 100.
                    100.01    | “100.01” is more than 100%. Enter a percentage between 0 and 100.
                    7.125%    | “7.125%” has too many decimals. Use at most two.
                    -5%       | “-5%” isn't a percentage between 0 and 100. Write it like 21% or 7.5%.
                    ten       | “ten” isn't a percentage between 0 and 100. Write it like 21% or 7.5%.
                    1e1%      | “1e1%” isn't a percentage between 0 and 100. Write it like 21% or 7.5%.
                    ٢١%       | “٢١%” isn't a percentage between 0 and 100. Write it like 21% or 7.5%.
                    1/5       | “1/5” isn't a percentage between 0 and 100. Write it like 21% or 7.5%.
                    """)
    void anythingElseIsRefusedWithAReason(String words, String why) {
        assertThat(PercentageParser.parse(words)).isEqualTo(ParseResult.unclear(why));
    }
}
