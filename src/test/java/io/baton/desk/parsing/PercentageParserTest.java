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
    void aPercentageIsReadAsPeopleWriteIt(String words, String value) {
        assertThat(PercentageParser.parse(words)).isEqualTo(ParseResult.of(Percentage.of(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.21      | Do you mean 21% or 0.21%? Please write it with the sign.
                    101%      | “101%” is more than the whole: a percentage ends at 100.
                    100.01    | “100.01” is more than the whole: a percentage ends at 100.
                    7.125%    | “7.125%” has too many decimals: a percentage may have two.
                    -5%       | “-5%” is not a percentage between 0 and 100. Please write it like 21% or 7.5%.
                    ten       | “ten” is not a percentage between 0 and 100. Please write it like 21% or 7.5%.
                    1e1%      | “1e1%” is not a percentage between 0 and 100. Please write it like 21% or 7.5%.
                    ٢١%       | “٢١%” is not a percentage between 0 and 100. Please write it like 21% or 7.5%.
                    1/5       | “1/5” is not a percentage between 0 and 100. Please write it like 21% or 7.5%.
                    """)
    void anythingElseIsRefusedWithTheReason(String words, String why) {
        assertThat(PercentageParser.parse(words)).isEqualTo(ParseResult.unclear(why));
    }
}
