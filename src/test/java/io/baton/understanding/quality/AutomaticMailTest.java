package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.reader.TypedText;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails that machines write, and kind ones from people who want nothing: nothing is stored. What a
/// person asks above an automatic mail counts.
class AutomaticMailTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                From: Orchard Accountancy <news@orchardacc.example>
                To: Anna Keller
                Subject: Our winter newsletter

                Welcome to our winter newsletter! This month we look at the new VAT rules and share ten tips for cutting your energy bill.

                You get this e-mail because you're a client. Unsubscribe here.
                """,
                """
                fyi

                From: PayBridge <receipts@paybridge.example>
                To: anna@northgate-it.example
                Subject: Your receipt from CloudNine

                Receipt #2204-1187. Amount paid $49.00. Business plan x 1. If you have any questions, visit our support site.
                """,
                """
                for info, happened again

                From: ShopKit <no-reply@shopkit.example>
                To: Ewan Ross
                Subject: Order #4411 failed

                The payment for order #4411 was declined by the card issuer. Amount: $182.40. Log in to your dashboard to see details.
                """,
                """
                From: Tom Ashford <tom@ashfordmotors.example>
                To: Ben Hughes <ben@northgate-it.example>
                Subject: Automatic reply: printers

                I'm on annual leave until 7 December. For urgent matters call the showroom on 01632 960 200.
                """,
                """
                From: Marcus Lund <marcus@ledgerly.example>
                To: Dev Patel <dev@northgate-it.example>
                Subject: Invitation: Quarterly catch-up @ Thu 3 Dec 2026 14:00

                You have been invited to Quarterly catch-up.
                When: Thursday 3 December 2026, 14:00 - 15:00
                """
            })
    void mailsOfMachinesAskForNothing(String mail) {
        assertThat(read(mail).intent()).isEqualTo(Intent.SMALL_TALK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                From: Denise Halloran <office@castletonvets.example>
                To: Ben Hughes <ben@northgate-it.example>
                Subject: thank you!

                Dear Ben,

                Thank you so much for coming out on Sunday, and for the biscuits. The dog is fine and so are we.

                Best wishes
                Denise
                """,
                """
                haha look at this

                From: Gareth Finch <g.finch@harlowfinch.example>
                To: Carla Mendes
                Subject: Five-a-side

                We lost 9-1. Rosalind was in goal. Rematch in January, bring someone who can actually run.

                Gareth
                """,
                """
                Hello Anna,

                A quick note to say how much we enjoyed the school concert, and thank you for the raffle prizes. We raised £640 for the minibus.

                Warmly,
                Helen Marsh
                Oakfield Primary School
                """,
                """
                lol

                From: Terry Shaw <terry@cablekings.example>
                To: Everyone at Northgate
                Subject: Summer barbecue!

                It's that time of year. Saturday 5 December from noon at the yard, bring a hat. Let me know by the 1st if you're coming.

                Terry
                CableKings
                """,
                """
                From: Laura Meyer <l.meyer@mueller-fm.example>
                To: Hannah Stein
                Subject: RE: Thursday

                Dear Hannah,

                Thursday at 10 suits me well. Please ring the bell at gate 3, the reception is empty before noon.

                Kind regards
                Laura Meyer
                Müller Feinmechanik GmbH
                """
            })
    void kindMailsAreNoSteps(String mail) {
        assertThat(read(mail).intent()).isEqualTo(Intent.SMALL_TALK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                From: Raj Malhotra <raj.malhotra@kapoortextiles.example>
                To: Imran Qureshi <imran@northgate-it.example>
                Subject: FW: Backup failed

                Dear Imran,

                This comes every night now. We need a backup for our file server that works. Do you know a good company?

                Regards,
                Raj Malhotra
                Kapoor Textiles Pvt Ltd

                -----Original Message-----
                From: backup@kapoortextiles.example
                Sent: 23 November 2026 02:00
                Subject: Backup failed

                Job NIGHTLY failed. You are receiving this because you're an administrator. Unsubscribe.
                """,
                """
                From: Helen Marsh <h.marsh@oakfieldschool.example>
                To: Anna Keller
                Subject: Fwd: Automatic reply: projector

                Hi Anna, see below, our AV man has retired. Could you find us a firm that mends projectors? Three of them flicker.

                Helen Marsh
                Oakfield Primary School
                01632 960 777

                ---------- Forwarded message ---------
                From: Bert <bert@bertsav.example>
                Subject: Automatic reply: projector

                Bert is out of office. For good. Gone fishing.
                """,
                """
                Hi Anna,

                our card reader wrote the mail below again. Can you recommend someone for a new till?

                Petra Lang
                Lang Metal
                01632 960 611

                ---------- Forwarded message ---------
                From: CardLine <no-reply@cardline.example>
                Subject: Your terminal is offline

                Don't reply to this message. Upgrade for $39/month! Unsubscribe.
                """
            })
    void whatAPersonAsksAboveAnAutomaticMailCounts(String mail) {
        var read = read(mail);

        assertThat(read.intent()).isEqualTo(Intent.LOG_OUTBOUND);
        assertThat(read.slots().needs()).hasSize(1);
        assertThat(read.slots().needs().getFirst().value())
                .containsPattern("server|projectors|till");
    }

    @Test
    void whatAMemberAsksAboveAnAutomaticMailIsReadAlone() {
        var read =
                read(
                        """
                        Aoife's shop can't take orders any more, she needs a Shopify person. Pls log, maybe ShopFlow?

                        From: Shopify <no-reply@shop-mail.example>
                        Subject: Your order could not be processed
                        To: <aoife@brennanblooms.example>

                        An error occurred while calculating shipping. Upgrade for $399/month. Unsubscribe.
                        """);

        assertThat(read.intent()).isEqualTo(Intent.LOG_OUTBOUND);
        assertThat(read.slots().needs())
                .extracting(need -> need.value())
                .containsExactly("a Shopify person");
        assertThat(read.slots().amount()).isNull();
        assertThat(read.slots().contact().email()).isNull();
    }
}
