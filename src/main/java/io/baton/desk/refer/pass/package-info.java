/// Passes the baton to another member, by command or form.
@NullMarked
package io.baton.desk.refer.pass;

import org.jspecify.annotations.NullMarked;
