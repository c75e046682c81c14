package io.baton.mongo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.mongo.document.tally.PartnerTallyDocument;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.RandomReferrals;
import io.baton.revenue.TallyKey;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bson.Document;

class PartnerTallyDocumentTest {
    private static final FirmId FIRM = new FirmId("f");

    @Property(tries = 100)
    void aTallyReadsAsItWasWritten(@ForAll long seed) {
        var randomReferrals = new RandomReferrals(new Random(seed));
        var referrals =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> referral(randomReferrals, number))
                        .toList();
        for (var name : new String[] {"RingPros", "CloudNine"}) {
            var zone = ZoneId.of("Asia/Kolkata");
            var tally = PartnerTally.empty(FIRM, new PartnerId(name), zone, 7).plus(referrals);
            var stored = Document.parse(PartnerTallyDocument.of(tally).toJson());
            assertThat(PartnerTallyDocument.read(stored, 7)).isEqualTo(tally);
        }
    }

    @Property(tries = 100)
    void theKeysOfAReferralAreReadAsTheyWereWritten(@ForAll long seed) {
        var referral = referral(new RandomReferrals(new Random(seed)), 1);
        var keys = TallyKey.of(referral);
        var texts = TallyFields.keys(referral);
        assertThat(TallyFields.readKeys(texts, new HashMap<>())).isEqualTo(keys);
        assertThat(texts).containsAll(keys.stream().map(TallyFields::key).toList());
        var partners = new HashSet<String>();
        keys.forEach(key -> partners.add(TallyFields.key(key.partner())));
        assertThat(texts).hasSize(keys.size() + partners.size()).containsAll(partners);
    }

    private static Referral referral(RandomReferrals randomReferrals, int number) {
        var referral = randomReferrals.logged(FIRM, number);
        for (int i = 0; i < 5; i++) {
            referral = randomReferrals.changed(referral);
        }
        return referral;
    }
}
