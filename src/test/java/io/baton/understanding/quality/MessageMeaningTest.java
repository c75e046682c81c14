package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.name.KnownName;
import io.baton.understanding.name.KnownNames;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages that were once read wrongly, with more of their kind, read by the shipped engine.
class MessageMeaningTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
        world = World.read("world.json", setup.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zenith wants 3 meeting rooms with teams. Ask Kestral.     | Kestrel AV
                    acme needs its backups moved, safe harbour could do that  | SafeHarbor Backup
                    olsen marine, internet on 2 boats. harbor networks. 9k    | Harbour Networks
                    titan gym needs music in the new studio, ask kestrl       | Kestrel AV
                    """)
    void aPartnerIsFoundDespiteATypo(String text, String partner) {
        var found = understood(text).slots().parties().partner();
        assertThat(found).isNotNull();
        assertThat(found.value().name()).isEqualTo(partner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme wants new handsets, not RingPros this time",
                "acme wants new handsets. anyone but RingPros please",
                "lake hotel needs a new phone system, they don't want RingPros any more"
            })
    void aPartnerIsExcludedOnlyByAWordThatSaysSo(String text) {
        var parties = understood(text).slots().parties();
        assertThat(parties.partner()).isNull();
        assertThat(parties.excluded()).extracting(each -> each.value().name()).contains("RingPros");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    olsen marine needs internet on 2 boats, 9 000 kr/mnd            | NOK | 9000  | MONTHLY
                    Lindqvist Arkitekter needs a plotter. 25 000 kr max             | SEK | 25000 | ONCE
                    Jensen & Co A/S wants a firewall for 40 000 kr                  | DKK | 40000 | ONCE
                    NHM Consulting GbR needs a data warehouse, 25 TEUR              | EUR | 25000 | ONCE
                    GFT Pumps wants copilot for 40 ppl, $30 a seat per month        | USD | 1200  | MONTHLY
                    Mercato wants desktop support, 25 users, £18 pp/month           | GBP | 450   | MONTHLY
                    """)
    void anAmountIsReadInItsCountryAndForAllSeats(
            String text, String currency, int amount, Worth.Frequency frequency) {
        var found = understood(text).slots().amount();
        assertThat(found).isNotNull();
        assertThat(found.value())
                .extracting(Estimate::worth)
                .isEqualTo(new Worth(Money.of(CurrencyUnit.of(currency), amount), frequency, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    netsix             | LIST  | FIND
                    RingPros?          | LIST  | FIND
                    oakwood tomorrow   | SHOW  | NOTE
                    vesta 5k           | WON   | PAID
                    """)
    void nothingButNamesIsAskedBack(String text, Intent one, Intent other) {
        assertThat(read(text)).isInstanceOf(Reading.Ambiguous.class);
        assertThat(((Reading.Ambiguous) read(text)).readings())
                .extracting(Reading.Understood::intent)
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happy friday y'all",
                "cheers mate, will do",
                "lol",
                "see you all tomorrow then",
                "that was a long week"
            })
    void talkIsTalkEvenIfItNamesADay(String text) {
        assertThat(understood(text).intent()).isEqualTo(Intent.SMALL_TALK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old Zenith Hotel needs a new phone system",
                "Zenith Lane Surgery wants a backup",
                "Harrow & Pike, the solicitors on Lake Road, want their old server replaced",
                "Oakwood Tree Nursery needs wifi in the greenhouse"
            })
    void oneWordOfALongerNameIsNoKnownClient(String text) {
        var client = understood(text).slots().parties().client();
        assertThat(client == null || !client.value().known()).as(text + ": " + client).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lake hotel signed! 12,500 for the year      | WON  | 12500
                    vesta paid us the first half, 2,400         | PAID | 2400
                    oakwood paid 850.50                         | PAID | 850.50
                    """)
    void aBareNumberIsMoneyWhereMoneyIsMeant(String text, Intent intent, BigDecimal amount) {
        var reading = understood(text);
        assertThat(reading.intent()).isEqualTo(intent);
        assertThat(reading.slots().amount()).isNotNull();
        assertThat(reading.slots().amount().value().worth().amount().getAmount())
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lake Hotel went with someone cheaper, we lost it       | went with someone cheaper, we lost it
                    oakwood decided to build it themselves                 | decided to build it themselves
                    bad news, vesta picked somebody else                   | picked somebody else
                    Oakwood signed with another company                    | signed with another company
                    """)
    void whatTheClientDidIsTheReason(String text, String reason) {
        var reading = understood(text);
        assertThat(reading.intent()).isEqualTo(Intent.LOST);
        assertThat(reading.slots().words()).isNotNull();
        assertThat(reading.slots().words().value()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lost oakwood", "vesta is dead, lost", "oakwood didn't go for it, lost"})
    void wordsThatSayOnlyThatItIsLostAreNoReason(String text) {
        assertThat(understood(text).slots().words()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfgh jkl;;", "qqx 77 zzrt", "xxkcd wqpr"})
    void nonsenseIsUnreadable(String text) {
        assertThat(read(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 5_000, 20_000})
    void aWordLongerThanAnyNameIsNotComparedWithNames(int length) {
        assertThat(world.names().names().findAll(Tokenizer.tokens("a".repeat(length)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Room 60 Ltd", "Room60", "room 2 ltd", "Room 21 Limited"})
    void anotherNumberIsNoTypo(String typed) {
        var names =
                new KnownNames(
                        List.of(KnownName.of(Kind.CLIENT, "1", "Room 20 Ltd")), setup.words());
        assertThat(names.findAll(Tokenizer.tokens(typed + " needs a website"))).isEmpty();
    }

    @Test
    void aPersonIsNoPlaceAndNoMonth() {
        assertThat(
                        understood("Vesta! Excel training! 12 people! January!")
                                .slots()
                                .contact()
                                .name())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new lead, Hotel Seeblick in Rapperswil, they want new tills",
                "new lead, Restaurant Adler in Chur, they want new phones",
                "new lead, Museum Kirchner in Davos, they need a website",
                "had a chat with Hotel Beau Rivage in Vevey, they want better wifi"
            })
    void aFirmIsNoPerson(String text) {
        assertThat(understood(text).slots().contact().name()).isNull();
    }

    @Test
    void aFirmThatLooksLikeAPersonIsTheClient() {
        var lead = understood("new lead, Hotel Seeblick in Rapperswil, they want new tills");
        var client = Objects.requireNonNull(lead.slots().parties().client());
        assertThat(client.value().name()).isEqualTo("Hotel Seeblick");
    }

    private static Reading.Understood understood(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private static Reading read(String text) {
        return setup.reader()
                .read(
                        text,
                        world.names(),
                        new MessageContext(world.today(), CurrencyUnit.USD, "GB", null));
    }
}
