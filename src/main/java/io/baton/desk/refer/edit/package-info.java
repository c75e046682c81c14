/// Changes what was logged: by form, by button or by command.
@NullMarked
package io.baton.desk.refer.edit;

import org.jspecify.annotations.NullMarked;
