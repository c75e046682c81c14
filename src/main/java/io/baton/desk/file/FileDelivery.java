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
import java.util.ArrayList;
import java.util.List;

/// Sends files to the member who asked, in a direct message, where no one else can download them.
public record FileDelivery(ExportTokenStore exports, DownloadKeys keys) {

    /// @param paths one or more, as in [ExportToken#path()]
    /// @param card what is said about them; the files come after its first part
    public Reply send(Ask ask, List<String> paths, Card card) {
        var firm = ask.firm().id();
        exports.forget(firm, ask.now());
        // No one gets the key of this hash, so it opens no link. Links get keys of their own.
        var tokens = paths.stream().map(path -> token(ask, path)).toList();
        var last = tokens.getLast();
        tokens.stream()
                .filter(token -> token != last)
                .forEach(token -> exports.write(token, ask.turn().id(), List.of()));
        exports.write(last, ask.turn().id(), List.of(post(ask, withFiles(card, tokens))));
        return ask.channel() == null
                ? new Reply.Nothing()
                : CommonReplies.whisper(
                        tokens.size() == 1
                                ? "You'll get the file in a direct message."
                                : "You'll get the files in a direct message.");
    }

    private ExportToken token(Ask ask, String path) {
        return ExportToken.of(
                DownloadKeys.hash(keys.generate()), ask.firm().id(), ask.who(), path, ask.now());
    }

    private static Card withFiles(Card card, List<ExportToken> tokens) {
        var parts = new ArrayList<Card.Part>();
        parts.add(card.parts().getFirst());
        tokens.forEach(
                token -> parts.add(new Card.Part.File(token.fileName(), token.hash(), null)));
        parts.addAll(card.parts().subList(1, card.parts().size()));
        return new Card(card.summary(), parts);
    }

    private static Post post(Ask ask, Card card) {
        var id = ask.firm().id().value() + "/" + ask.turn().id() + "/export";
        var subject = new PostSubject.Answer(ask.turn().id());
        return Post.once(id, new Place.Direct(ask.who().id()), card, subject);
    }
}
