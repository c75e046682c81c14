package io.baton.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as an e-mail address or a phone number in free text.
class ContactDetailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sue@x.com",
                "Sue.Patel+it@mail.x-y.co.uk",
                "mailto:sue@x.com",
                "sue ＠ x.com",
                "sue@localhost",
                "sue [at] x.com",
                "sue(at)x(dot)com",
                "sue{at}x.com",
                "müller@übung.de",
                "+44 20 7946 0958",
                "(020) 7946-0958",
                "0171/1234567",
                "0049.30.123.45.67",
                "555-0123",
                "+1 (415) 555‑2671",
                "+49 30 1234 · 567",
                "٠١٢٣٤٥٦٧٨",
                "tel. 4711",
                "ext: 815"
            })
    void itIsHidden(String contact) {
        var text = "a firewall, ask Sue " + contact + ", by 2026-11-03, then 20 seats";
        assertThat(ContactDetails.hidden(text))
                .isEqualTo("a firewall, ask Sue %s, by 2026-11-03, then 20 seats", HIDDEN);
        assertThat(ContactDetails.areIn(text)).isTrue();
        assertThat(ContactDetails.hidden(contact)).isEqualTo(HIDDEN);
    }

    private static final String HIDDEN = "[contact opens on acceptance]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 seats and 35 phones, ISO 27001, 802.11ax, 24/7",
                "by 2026-11-03 20 seats",
                "between 3.11.2026 and 4.12.2026",
                "licences 2025-2027 for 250 people",
                "a VPN to 192.168.100.24 and 10.0.0.0/16",
                "about $12,500,000 or 1.250.000 € or $1 250 000",
                "@anna knows more, Office 365 E3",
                "R-12 and R-1234"
            })
    void otherNumbersAreNot(String need) {
        assertThat(ContactDetails.hidden(need)).isEqualTo(need);
        assertThat(ContactDetails.areIn(need)).isFalse();
    }
}
