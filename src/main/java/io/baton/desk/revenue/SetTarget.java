package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.firm.Percentage;
import io.baton.store.FirmStore;
import java.util.List;

/// `/revenue target 21%`: the target for the partner revenue share.
record SetTarget(FirmStore firms) implements Command {
    private static final int MAX_TRIES = 20;

    @Override
    public String name() {
        return "revenue target";
    }

    @Override
    public String usage() {
        return "revenue target 21%";
    }

    @Override
    public String purpose() {
        return "sets the target share of partner revenue";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isEmpty()) {
            return CommonReplies.whisper(
                    Text.of("The target is %s. To change it, type ".formatted(ask.firm().target()))
                            .code(usage())
                            .plain("."));
        }
        return switch (PercentageParser.parse(rest)) {
            case ParseResult.Unclear<Percentage>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Percentage>(var target) -> set(ask, target);
        };
    }

    private Reply set(Ask ask, Percentage target) {
        var firm = ask.firm();
        for (int i = 0; i < MAX_TRIES; i++) {
            switch (firms.write(firm.withTarget(target), ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return CommonReplies.whisper(
                            "The target is now %s. It was %s.".formatted(target, firm.target()));
                }
                case DUPLICATE_TURN -> {
                    return CommonReplies.whisper("The target is %s.".formatted(target));
                }
                case STALE -> firm = firms.find(firm.id()).orElseThrow();
            }
        }
        return CommonReplies.whisper(
                "Someone else just changed the settings. Nothing was saved; try again.");
    }
}
