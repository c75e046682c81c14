package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An unknown firm at the end of a need.
class AddresseeTest {
    private static final Set<String> TECHNICAL =
            Set.of(
                    "phone",
                    "system",
                    "phones",
                    "wifi",
                    "vpn",
                    "xero",
                    "server",
                    "printers",
                    "backup");
    private static final Set<String> UNKNOWN =
            Set.of("netsix", "bluewave", "hexaline", "proxmox", "vmware", "netsuite");
    private static final WordLists WORDS =
            new WordLists(word -> !UNKNOWN.contains(word), _ -> false, TECHNICAL::contains);

    /// @param marked with a bar where the need that the tagger found ends, if it isn't all
    private static Optional<Addressee> addressee(Intent intent, String marked) {
        var need = marked.replace("|", "");
        int end = marked.contains("|") ? marked.indexOf('|') : need.length();
        var names = FirmNames.of(List.of(), Map.of(), WORDS);
        var context =
                new MessageContext(LocalDate.parse("2026-11-05"), CurrencyUnit.USD, "GB", null);
        var matches = names.names().findAll(Tokenizer.tokens(need));
        var values = Values.in(need, context, Crowns.of(need, matches));
        var message = new Message(intent, need, values, matches, List.of(), names);
        var found = new Found<>(need.substring(0, end), new Span(0, end));
        return Addressee.of(List.of(found), message, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "a phone system to NetSix,a phone system,NetSix",
        "wifi to Bluewave,wifi,Bluewave",
        "new phones to Hexaline & Sons,new phones,Hexaline & Sons",
        "cloud backup to Netsix Berlin,cloud backup,Netsix Berlin",
        "cloud backup| to Netsix Berlin,cloud backup,Netsix Berlin",
        "a phone system| to Bluewave. By Friday,a phone system,Bluewave"
    })
    void itIsThePartner(String text, String need, String partner) {
        var found = addressee(Intent.LOG_OUTBOUND, text).orElseThrow();
        assertThat(found.need().value()).isEqualTo(need);
        assertThat(found.partner().value().name()).isEqualTo(partner);
        assertThat(found.partner().value().id()).isNull();
        assertThat(found.partner().span().of(text.replace("|", ""))).isEqualTo(partner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "their server moved to Hexaline",
                "phones and a move to NetSix",
                "VMware to Proxmox",
                "a VPN to Cairo",
                "backup to Xero",
                "printers talking to NetSuite",
                "the wifi to be faster",
                "a word to NetSix",
                "phones| and wifi to NetSix",
                "a phone system"
            })
    void whatHasATargetIsANeedAsAWhole(String text) {
        assertThat(addressee(Intent.LOG_OUTBOUND, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "a phone system to NetSix")
    void onlyAMemberSendsNeedsToPartners(String text) {
        assertThat(addressee(Intent.LOG_INBOUND, text)).isEmpty();
        assertThat(addressee(Intent.FIND, text)).isEmpty();
    }
}
