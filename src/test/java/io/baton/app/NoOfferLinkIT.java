package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Without a public address there are no links.
class NoOfferLinkIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    @Test
    void anOfferByLinkIsRefusedWithAFixAndThePageIsClosed() {
        var anna = baton.member("U1", "anna");
        anna.types("/partner add Foo: VoIP contact jo@foo.example")
                .sees("is now one of your partners");
        var number = anna.logs("/refer Acme needs VoIP to Foo");

        anna.isTold("Foo answers by link, but links aren't set up.", "[Add a contact for Foo]");
        anna.types("/refer offer " + number + " to Foo");

        anna.sees("Foo answers by link (jo@foo.example)", "BATON_PUBLIC_URL");
        anna.types("/refer show " + number).isTold("not offered yet");
        var nowhere = new LinkVisitor(baton.address(), "a".repeat(48));
        assertThat(nowhere.opens().statusCode()).isEqualTo(404);
        assertThat(nowhere.fetches("/offer/assets/link.css").statusCode()).isEqualTo(404);
    }
}
