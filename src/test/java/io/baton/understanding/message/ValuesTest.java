package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.amount.Worth.Frequency;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final MessageContext CONTEXT =
            new MessageContext(LocalDate.parse("2026-11-05"), CurrencyUnit.USD, "GB", null);

    private static String amounts(String text) {
        var crowns = Crowns.of(text, List.of());
        return String.join(
                "; ",
                Values.in(text, CONTEXT, crowns).amounts().stream()
                        .map(found ->
                                shown(found.value().worth().amount())
                                        + (found.value().worth().frequency() == Frequency.ONCE
                                                ? ""
                                                : " " + found.value().worth().frequency()))
                        .toList());
    }

    private static String shown(Money money) {
        return money.getCurrencyUnit() + " " + money.getAmount().toBigInteger();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bakery Nord ApS sagde ja! 38.000 kr    | DKK 38000
                    Nord AB, kr 18 000 / month             | SEK 18000 MONTHLY
                    Nord AS wants wifi for 9.500 kr a month | NOK 9500 MONTHLY
                    Nord A/S, kr. 5.000,- for the webshop  | DKK 5000
                    Nord AB has 12 000 kr and then $500    | SEK 12000; USD 500
                    Nord AB and Sund ApS, 900 kr           |
                    somewhere in Stockholm, 38.000 kr      |
                    kr 90 000, ask sindre@fjellhytter.no   | NOK 90000
                    9 000 kr, call +46 8 555 01 77         | SEK 9000
                    """)
    void theLegalFormSaysWhichCrowns(String text, String expected) {
        assertThat(amounts(text)).isEqualTo(expected == null ? "" : expected);
    }

    private static Optional<String> bare(Intent intent, String text) {
        var taken = Values.in(text, CONTEXT, null).spans();
        return BareAmount.find(intent, text, taken, CONTEXT.currency())
                .map(Found::value)
                .map(estimate -> shown(estimate.worth().amount()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Not sure they're set up as a partner. 2,750 | USD 2750
                    wifi for Acme. 900                          | USD 900
                    wifi for Acme - 1500                        | USD 1500
                    wifi for Acme, 16,800                       | USD 16800
                    wifi for Acme (12 rooms) 4500.              | USD 4500
                    """)
    void aNumberAloneAtTheEndOfANewReferralIsItsPrice(String text, String expected) {
        assertThat(bare(Intent.LOG_OUTBOUND, text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wifi for Acme, Springfield, 2750",
                "wifi for Acme by the end of. 2027",
                "wifi for Acme, floor 300",
                "wifi for Acme. 2,750 people",
                "wifi for Acme. Their server is from 2019",
                "wifi for Acme. ISO 27001",
                "wifi for Acme. 80",
                "wifi for Acme. 0117 496 0003",
                "2,750 came up"
            })
    void otherNumbersOfANewReferralAreNot(String text) {
        assertThat(bare(Intent.LOG_INBOUND, text)).isEmpty();
    }

    @Test
    void noOtherMessageHasSuchAPrice() {
        assertThat(bare(Intent.SMALL_TALK, "Lovely day. 2,750")).isEmpty();
        assertThat(bare(Intent.WON, "lantern signed! 12,500")).contains("USD 12500");
    }
}
