package io.baton.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {

    @Test
    void companyDomainsAreFound() {
        assertThat(MailDomains.in("Sue, sue@Acme-Dental.example, +1 555 0100; bo@acme.co.uk"))
                .containsExactly("acme-dental.example", "acme.co.uk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sue@gmail.com",
                "sue@Yahoo.co.uk",
                "sue@t-online.de",
                "sue@outlook.com.au",
                "sue@gmx.net",
                "call Sue on 555 0100",
                "sue@localhost",
                "@acme.com",
                ""
            })
    void publicProvidersAndOtherTextSayNothing(String contact) {
        assertThat(MailDomains.in(contact)).isEmpty();
    }

    @Test
    void aLongHostileTextIsReadInTime() {
        var text = "a@".repeat(20_000) + "a.".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(MailDomains.in(text)).isNotNull());
    }
}
