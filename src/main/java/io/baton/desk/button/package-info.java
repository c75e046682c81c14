/// Every button of every card: its action, what it carries, how it is made and read back.
@NullMarked
package io.baton.desk.button;

import org.jspecify.annotations.NullMarked;
