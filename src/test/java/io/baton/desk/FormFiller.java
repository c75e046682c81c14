package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.chat.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Fills in a form: answers by field name.
final class FormFiller {
    private FormFiller() {}

    /// @param picked people who can be picked with a value of `@Name`
    /// @param labelsAndValues label, value, label, value; other fields keep their initial value
    static Map<String, String> of(Form form, Collection<Person> picked, String... labelsAndValues) {
        var answers = new HashMap<String, String>();
        form.fields().forEach(field -> answers.put(field.name(), initial(field)));
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            var label = labelsAndValues[i];
            var value = labelsAndValues[i + 1];
            var field =
                    form.fields().stream().filter(each -> each.label().equals(label)).findFirst();
            assertThat(field).as("field “%s” of the form “%s”", label, form.title()).isPresent();
            var person =
                    picked.stream().filter(each -> value.equals("@" + each.name())).findFirst();
            answers.put(field.orElseThrow().name(), person.map(Person::id).orElse(value));
        }
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    private static String initial(Form.Field field) {
        return switch (field) {
            case Form.Field.ShortText line -> line.initial();
            case Form.Field.LongText passage -> passage.initial();
            case Form.Field.Choice choice -> choice.initial();
            case Form.Field.DatePicker day -> day.initial();
            case Form.Field.PersonPicker _, Form.Field.FileUpload _ -> "";
        };
    }
}
