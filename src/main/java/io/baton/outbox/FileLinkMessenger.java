package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.Place;
import java.time.Instant;
import java.util.Optional;

/// Puts download links into cards while they are sent. A link contains a secret, so the outbox
/// doesn't hold it.
public record FileLinkMessenger(Messenger messenger, DownloadableFiles files) implements Messenger {

    @Override
    public String door() {
        return messenger.door();
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        Card linked;
        try {
            linked = linked(card);
        } catch (Unavailable e) {
            return new CallResult.Failed<>("no link: " + e.getMessage());
        }
        return messenger.send(parcel, to, linked);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return messenger.rewrite(reference, to, card);
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return messenger.isAboutCard(refusal);
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return messenger.awaitsAnswer(parcel);
    }

    @Override
    public boolean canFind(Place to) {
        return messenger.canFind(to);
    }

    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        return messenger.find(parcel, to, since);
    }

    private Card linked(Card card) {
        return new Card(card.summary(), card.parts().stream().map(this::linked).toList());
    }

    /// Cards of earlier builds bring their link.
    private Part linked(Part part) {
        return part instanceof Part.File file && file.url() == null
                ? file.withLink(files.link(file.key()).orElse(null))
                : part;
    }
}
