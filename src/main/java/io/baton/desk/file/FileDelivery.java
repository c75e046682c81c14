package io.baton.desk.file;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import java.util.List;
import java.util.function.Function;

/// Sends a file to the asker only, in a direct message.
public record FileDelivery(ExportTokenStore exports, DownloadKeys keys) {

    /// @param card makes the card with the file, from the reference that the file is known by
    public Reply send(Ask ask, ExportToken.Content content, Function<String, Card> card) {
        // No one gets the key of this hash, so it opens no link. Links get keys of their own.
        var reference = DownloadKeys.hash(keys.generate());
        var firm = ask.firm().id();
        var until = ask.now().plus(ExportToken.LIFE);
        var token = new ExportToken(reference, firm, ask.who(), until, content, false, 0);
        exports.forget(firm, ask.now());
        exports.write(token, ask.turn().id(), List.of(post(ask, card.apply(reference))));
        return ask.channel() == null
                ? new Reply.Nothing()
                : CommonReplies.whisper("You'll get the file in a direct message.");
    }

    private static Post post(Ask ask, Card card) {
        var id = ask.firm().id().value() + "/" + ask.turn().id() + "/export";
        var subject = new PostSubject.Answer(ask.turn().id());
        return Post.once(id, new Place.Direct(ask.who().id()), card, subject);
    }
}
