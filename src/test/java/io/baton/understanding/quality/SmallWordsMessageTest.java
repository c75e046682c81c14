package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.reader.TypedText;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages in which small words decide: those of another language, "for the record", "no backup".
class SmallWordsMessageTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
        world = World.read("world.json", setup.words());
    }

    private static Reading read(String text) {
        return setup.reader()
                .read(
                        TypedText.of(text),
                        world.names(),
                        new MessageContext(world.today(), CurrencyUnit.USD, "GB", null));
    }

    private static Reading.Understood understood(String text) {
        return (Reading.Understood) read(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Könnt ihr bitte für die Bäckerei Lutz jemanden suchen, der die Kasse anschließt?",
                "Bonjour, quelqu'un peut s'occuper du site de la pharmacie Morel avant lundi ?",
                "wir brauchen jemanden für die Telefone in der Praxis",
                "nous cherchons une société pour le réseau de notre hôtel",
                "kan iemand het netwerk voor onze winkel doen"
            })
    void otherLanguagesAreNotGuessedAt(String text) {
        assertThat(read(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café de la Gare needs wifi in die Halle, maybe Müller IT?",
                "La Tasca de la Plaza, phones",
                "Hotel der Adler und die Post: new tills please",
                "acme wants die casting software"
            })
    void namesInAnotherLanguageAreReadable(String text) {
        assertThat(read(text)).isNotInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spoke to Greenfield this morning, data is ready, waiting on a VPN login. Just so its on the record",
                "for the record: Museum of Ships has the key to the cellar with Marek",
                "fyi Alpine Sports is closed on the 5th"
            })
    void whatIsForTheRecordIsANote(String text) {
        assertThat(understood(text).intent()).isEqualTo(Intent.NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Pádraig at Connolly's Feeds rang, they've no backup at all at all. SafeHarbor I'd say | backup
                    Mills Bakery rang, they're without wifi since the storm  | wifi
                    new lead Carrow Foods, no firewall there at all          | firewall
                    """)
    void whatIsMissingIsNeeded(String text, String need) {
        assertThat(understood(text).slots().needs())
                .anyMatch(found -> found.value().contains(need));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add to R-16 that Mr Blackwood senior has to sign, not the son",
                "note on R-8: Mrs Farrow wants the reports in colour",
                "note on R-12: Dr Lang is back on Monday"
            })
    void aPersonInANoteIsNoNewClient(String text) {
        var found = understood(text).slots().parties().client();

        assertThat(found == null || found.value().known()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crown brewery -> two things: till system for taproom (PrintWorks) and a webshop for merch",
                "acme needs a firewall (PenGuard) and new phones",
                "Hillcrest Vets want wifi (NetSix), cabling (CablePeople) and a website"
            })
    void anAsideDoesNotEndAList(String text) {
        assertThat(understood(text).slots().needs()).hasSizeGreaterThan(1);
    }
}
