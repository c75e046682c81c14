package io.baton.referral;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/// Two members of a firm, and the contacts of two partners, who take random steps.
final class StepPeople {
    static final Individual ANNA = person("Anna");
    static final Individual BEN = person("Ben");
    static final Individual RITA = person("Rita");
    static final Individual KIM = person("Kim");
    static final Individual SAM = person("Sam");
    static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    static final Partner RINGPROS = partner("RingPros", RITA, SAM);
    static final Partner CLOUDNINE = partner("CloudNine", KIM);

    static final Participant OF_RINGPROS = new Participant.ForPartner(RITA, RINGPROS);
    static final Participant SAM_OF_RINGPROS = new Participant.ForPartner(SAM, RINGPROS);
    static final Participant OF_CLOUDNINE = new Participant.ForPartner(KIM, CLOUDNINE);

    private StepPeople() {}

    static Participant member(Individual who) {
        return new Participant.Member(who);
    }

    static Partner asked(Referral referral) {
        return CLOUDNINE.id().equals(referral.partner()) ? CLOUDNINE : RINGPROS;
    }

    private static Individual person(String name) {
        return new Individual("t:" + name.toLowerCase(Locale.ROOT), name);
    }

    private static Partner partner(String name, Individual... contacts) {
        return Partner.named(new PartnerId(name), FIRM.id(), name)
                .withContacts(Arrays.stream(contacts).<Contact>map(Contact.InChat::new).toList())
                .withTerms(
                        Payer.PARTNER,
                        AgreedTerms.of(FeeRule.percent(Percentage.of("10"))),
                        LocalDate.EPOCH);
    }
}
