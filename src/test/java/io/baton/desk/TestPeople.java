package io.baton.desk;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The people of a test, and the partners they work for. Their ids follow from their names.
final class TestPeople {
    private static final String DOOR = "test";

    private TestPeople() {}

    static Person person(String door, String name, boolean home) {
        return new Person(id(door, name), name, home);
    }

    static Person person(String name, boolean home) {
        return person(DOOR, name, home);
    }

    static Person person(String name, Standing standing) {
        return new Person(id(DOOR, name), name, standing);
    }

    /// Without spaces, as on every platform.
    private static String id(String door, String name) {
        return door + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /// A partner that pays 10%.
    ///
    /// @param contact a person's name, or a mail address
    static Partner partner(String name, String contact, String... skills) {
        return Partner.named(new PartnerId(name.toLowerCase(Locale.ROOT)), TestFirm.FIRM, name)
                .withSkills(Arrays.stream(skills).map(Skill::new).toList())
                .withContacts(List.of(contact(contact)))
                .withTerms(
                        Payer.PARTNER,
                        AgreedTerms.of(FeeRule.percent(Percentage.of("10"))),
                        LocalDate.of(2020, 1, 1));
    }

    private static Contact contact(String name) {
        return name.contains("@")
                ? new Contact.ByMail(name)
                : new Contact.InChat(new Individual(id(DOOR, name), name));
    }
}
