package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralIdTest {

    @ParameterizedTest
    @CsvSource({
        "t1/1, t1/2, true",
        "t1/part-1, t1/part-4, true",
        "slack:said:C1:1.5/2, slack:said:C1:1.5/12, true",
        "t1/1, t1/1, false",
        "t1/1, t2/1, false",
        "t1, t1/1, false",
        "t1, t2, false",
        "t1/x, t1/y, false"
    })
    void partsOfOneTurnAreSiblings(String one, String other, boolean siblings) {
        var id = ReferralId.fromTurn(one);
        assertThat(id.isSiblingOf(ReferralId.fromTurn(other))).isEqualTo(siblings);
    }
}
