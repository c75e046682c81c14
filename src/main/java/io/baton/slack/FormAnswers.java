package io.baton.slack;

import com.slack.api.model.File;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.baton.slack.api.SlackId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The answers in a submitted view.
///
/// @param byField answer by field, without empty fields; a person is `slack:U024BE7LD`
/// @param people Slack ids of the selected people
/// @param files uploaded file by field, one each
record FormAnswers(Map<String, String> byField, Set<String> people, Map<String, File> files) {

    static FormAnswers of(View view) {
        var byField = new HashMap<String, String>();
        var people = new HashSet<String>();
        var files = new HashMap<String, File>();
        if (view.getState() != null && view.getState().getValues() != null) {
            view.getState()
                    .getValues()
                    .forEach((field, inside) -> {
                        inside.values().stream()
                                .flatMap(value -> files(value))
                                .findFirst()
                                .ifPresent(file -> files.put(field, file));
                        inside.values().stream()
                                .flatMap(value -> answer(value, people))
                                .findFirst()
                                .ifPresent(answer -> byField.put(field, answer));
                    });
        }
        return new FormAnswers(byField, people, files);
    }

    private static Stream<File> files(ViewState.Value value) {
        return Stream.ofNullable(value.getFiles()).flatMap(List::stream);
    }

    private static Stream<String> answer(ViewState.Value value, Set<String> people) {
        var person = value.getSelectedUser();
        if (person != null && SlackId.isPerson(person)) {
            people.add(person);
            return Stream.of(SlackId.qualified(person));
        }
        var option = value.getSelectedOption();
        var chosen = option == null ? value.getSelectedDate() : option.getValue();
        return Stream.of(chosen == null ? ReplyTarget.orEmpty(value.getValue()) : chosen)
                .filter(answer -> !answer.isBlank());
    }
}
