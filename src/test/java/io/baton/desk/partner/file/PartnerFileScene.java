package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.chat.Attachments;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import java.nio.charset.StandardCharsets;

/// A firm with two members who import and export partners.
final class PartnerFileScene {
    static final String TWO =
            """
            Company,Services,Region(s),Fee %,Contact email,Phone
            CloudNine,"VoIP, Azure",Berlin,10,rita@cloudnine.example,+49 30 1
            SecureOps,Firewalls,,,,
            """;

    final TestFirm testFirm = new TestFirm();
    final Actor anna = testFirm.member("Anna").directly();
    final Actor ben = testFirm.member("Ben").directly();

    /// Anna sends the file and confirms the import.
    void imports(String text) {
        anna.sends("partner import", csv(text));
        var card = ((Reply.Whisper) anna.reply()).card();
        anna.presses(
                "import-" + text.hashCode(),
                ((Card.Part.Buttons) card.parts().getLast()).buttons().getFirst());
    }

    /// The file that Anna was sent last.
    Card.Part.File exportedFile() {
        return testFirm
                .postedCards
                .at(new Place.Direct(anna.person().id()))
                .getLast()
                .parts()
                .stream()
                .filter(Card.Part.File.class::isInstance)
                .map(Card.Part.File.class::cast)
                .findFirst()
                .orElseThrow();
    }

    Partner partner(String name) {
        return testFirm.partners.all(TestFirm.FIRM).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Attachment csv(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    static Attachment file(byte[] bytes) {
        return Attachments.of("partners.csv", bytes);
    }
}
