package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Intent;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.reader.TypedText;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The fields of mails that were once read wrongly, with more of their kind.
class MailFieldsTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
        world = World.read("mail-world.json", setup.words());
    }

    private static Reading.Understood read(String mail) {
        var context = new MessageContext(world.today(), CurrencyUnit.USD, "GB", null);
        return (Reading.Understood) setup.reader().read(TypedText.of(mail), world.names(), context);
    }

    private static Slots.Contact contact(String from, String below) {
        return read("From: "
                        + from
                        + "\nTo: Ben Hughes\nSubject: Till\n\nHi Ben,\n\nwe need a new till for the shop"
                        + " before Easter. Could you find us a firm?\n\n"
                        + below.replace("\\n", "\n"))
                .slots()
                .contact();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Banyan Yoga <hello@banyanyoga.example>;Namaste,\\nSkye Whitaker\\nFounder, Banyan Yoga LLC;Skye Whitaker",
                "Copper Kettle <hello@copperkettle.example>;Ruth\\nCopper Kettle Café\\n01632 960 077\\nPlease note that we're closed on Mondays.;Ruth",
                "Reception <reception@northsidephysio.example>;Thankyou!!\\nJas (reception)\\n\\nNorthside Physio | 0113 496 0102;Jas",
                "Tom Reed <tom@tomreed.example>;Tom Reed\\n01632 960 077;Tom Reed"
            })
    void theContactIsAPersonAndNoFirm(String from, String below, String name) {
        var found = contact(from, below).name();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(name);
    }

    @Test
    void aNameThatMayBeTheFirmsIsLeftBlank() {
        assertThat(
                        contact(
                                        "Riverside Printing <hello@riversideprint.example>",
                                        "01632 960 333")
                                .name())
                .isNull();
    }

    @Test
    void anAddressInTheFormIsBetterThanThatOfTheMailbox() {
        var email =
                read("""
                From: enquiries@hartleyvets.example
                To: info@northgate-it.example
                Subject: Website enquiry

                Name: Asha Varma
                Company: Hartley Vets
                Email: asha@hartleyvets.example
                Message: Our server is making a noise like a lawnmower and the backups stopped in August. We need somebody to move it all to the cloud before the practice moves on 1 March.
                """)
                        .slots()
                        .contact()
                        .email();

        assertThat(email).isNotNull();
        assertThat(email.value()).isEqualTo("asha@hartleyvets.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Is Rackhaus one of yours?;Rackhaus?",
                "Salesway came up in a Facebook group, are they yours?;Salesway",
                "Helvetia Systems are in the same village, you told me.;Helvetia Systems",
                "TillPoint sold us the old one.;"
            })
    void aPartnerIsTheOneTheClientAsksAbout(String sentence, @Nullable String partner) {
        var found =
                read("From: Ruth Adeyemi <ruth@copperkettle.example>\nTo: Ben Hughes\nSubject: Help\n\nHi Ben,\n\n"
                                + "we don't know anyone who could set up a new server. "
                                + sentence
                                + "\n\nRuth\nCopper Kettle Café")
                        .slots()
                        .parties()
                        .partner();

        assertThat(found == null ? null : found.map(NamedPartner::name).value())
                .isEqualTo(partner == null ? null : partner.replace("?", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "are slammed till march",
                "are flat out until March",
                "are snowed under till March"
            })
    void aPartnersBusyTimeIsNoDeadline(String busy) {
        var read =
                read(
                        "log please, not PixelForge, they "
                                + busy
                                + "\n\nFrom: Ruth Adeyemi <ruth@copperkettle.example>\nSubject: Website\n\nHi Ben,\n\n"
                                + "we need a new website for the café.\n\nRuth\nCopper Kettle Café");

        assertThat(read.slots().dates().neededBy()).isNull();
    }

    @Test
    void anotherDayIsNotWhenItWasWon() {
        var read =
                read(
                        """
                        From: Pete Salter <pete.salter@copperline.example>
                        To: Gareth Lloyd <gareth@northgate-it.example>
                        Subject: Quayside Seafood - order received

                        Gareth

                        Order's in from Quayside, leased line, £385 per month. The survey is booked for 3 December.

                        Pete
                        """);

        assertThat(read.intent()).isEqualTo(Intent.WON);
        assertThat(read.slots().dates().on()).isNull();
    }
}
