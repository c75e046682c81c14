package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroducedPersonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Budget unknown, contact = Hye-jin Park (pharmacist) | Hye-jin Park
                    Contact is Joost van der Meulen, 0031 297 555 018    | Joost van der Meulen
                    SPOC is Mr. Hitesh Gupta, Plant Head                 | Mr. Hitesh Gupta
                    person: captain Rune Olsen                           | Rune Olsen
                    3 blocks, FAO Derek Nwosu (estates)                  | Derek Nwosu
                    web form, name Oluwaseun Adebayo, company Adebayo    | Oluwaseun Adebayo
                    """)
    void thePersonToTalkToIsFound(String text, String name) {
        assertThat(IntroducedPerson.contacts(text).map(Found::value)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CTO is Agnieszka, call her                  | Agnieszka        | CTO
                    back of house IT is a mess. GM = Yvette     | Yvette           | GM
                    GM there is Lucia Ferrante                  | Lucia Ferrante   | GM
                    Commodore is a Mr Pettifer                  | Mr Pettifer      | Commodore
                    Naomi Sadler is the owner.                  | Naomi Sadler     | owner
                    Ops manager = Lottie Fenn;                  | Lottie Fenn      | Ops manager
                    Liam Dunmore (owner) on 07700               | Liam Dunmore     | owner
                    Oakwood's finance lead Joyce Abara          | Joyce Abara      | finance lead
                    Ola Bergstrom, their post-production lead   | Ola Bergstrom    | post-production lead
                    Hye-jin Park (superintendent pharmacist)    | Hye-jin Park     | superintendent pharmacist
                    """)
    void theRoleStandsNextToTheName(String text, String name, String role) {
        assertThat(IntroducedPerson.withRole(text).map(Found::value)).contains(name);
        int start = text.indexOf(name);
        assertThat(PersonRoles.of(text, new Span(start, start + name.length())).map(Found::value))
                .contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lead: Whitcombe Dairy, need cyber essentials
                    Coastline Credit Union's head of IT is away
                    the Acme people need a new office
                    """)
    void aFirmIsNoPerson(String text) {
        assertThat(IntroducedPerson.withRole(text)).isEmpty();
    }

    @Test
    void anOwnerNamesTheFirm() {
        var found = IntroducedPerson.ofCompany("Met Bartek Zielinski, owner of Zielbud (builders)");

        assertThat(found.map(each -> each.person().value())).contains("Bartek Zielinski");
        assertThat(found.map(each -> each.company().value())).contains("Zielbud");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    her husband's firm, Mossop Haulage, wants it gone | Mossop Haulage
                    name Ola Adebayo, company Adebayo Freight, phone  | Adebayo Freight
                    a friend runs Pryce & Daughter Funerals in Bath   | Pryce & Daughter Funerals
                    """)
    void aFirmIsIntroducedToo(String text, String firm) {
        assertThat(IntroducedPerson.firm(text).map(Found::value)).contains(firm);
    }
}
