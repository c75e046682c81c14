package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.FirmChange;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.firm.Percentage;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.Optional;

/// `/revenue target 21%`: the target for the partner revenue share.
record SetTarget(FirmStore firms) implements Command {
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
        return FirmChange.of(
                ask.firm(),
                firms,
                firm ->
                        switch (firms.write(firm.withTarget(target), ask.turn().id(), List.of())) {
                            case WRITTEN ->
                                    said(
                                            "The target is now %s. It was %s."
                                                    .formatted(target, firm.target()));
                            case DUPLICATE_TURN -> said("The target is %s.".formatted(target));
                            case STALE -> Optional.empty();
                        });
    }

    private static Optional<Reply> said(String text) {
        return Optional.of(CommonReplies.whisper(text));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the target");
    }
}
