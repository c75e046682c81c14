package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.client.Client;
import io.baton.client.ClientMatching;
import io.baton.client.KnownClient;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ClientButtons;
import io.baton.store.ClientStore;
import java.util.List;

/// *Same* and *Different*: whether two clients with similar names are one. The first answer counts.
public final class SameClientButton implements ButtonHandler {
    private static final int TRIES = 5;

    private final boolean same;
    private final ClientStore clients;
    private final ClientRecorder recorder;

    private SameClientButton(boolean same, ClientStore clients, ClientRecorder recorder) {
        this.same = same;
        this.clients = clients;
        this.recorder = recorder;
    }

    public static List<ButtonHandler> both(ClientStore clients, ClientRecorder recorder) {
        return List.of(
                new SameClientButton(true, clients, recorder),
                new SameClientButton(false, clients, recorder));
    }

    @Override
    public String action() {
        return same ? ClientButtons.SAME : ClientButtons.DIFFERENT;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ClientButtons.Pair.decode(value)
                .map(pair -> answered(ask, pair))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply answered(Ask ask, ClientButtons.Pair pair) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var client = clients.find(firm, pair.client());
            var other = recorder.known(firm).byId(pair.other());
            if (client.isEmpty() || other.isEmpty()) {
                return CommonReplies.invalidButton();
            }
            if (decided(client.get(), other.get())) {
                return CommonReplies.whisper(outcome(client.get(), other.get()));
            }
            var next =
                    same
                            ? client.get().sameAs(other.get().id())
                            : client.get().notSameAs(other.get().id());
            switch (clients.write(next, ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return CommonReplies.whisper(outcome(next, other.get()));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Someone else just changed this client. Try again.");
    }

    private static boolean decided(Client client, KnownClient other) {
        return client.sameAs().isPresent()
                || other.isAlso(client.id())
                || ClientMatching.areDifferent(client, other);
    }

    private static Text outcome(Client client, KnownClient other) {
        var names = Text.empty().strong(client.name());
        return ClientMatching.areDifferent(client, other)
                ? names.plain(" and ").strong(other.name()).plain(" are two clients.")
                : names.plain(" is another name of ").strong(other.name()).plain(".");
    }
}
