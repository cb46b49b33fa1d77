package dev.aevent.processor.programs;

import java.util.ArrayList;
import java.util.List;

/** What writes one program: a writer for each kind of code, which share the chances and what is declared so far. */
final class Grammar {
    final Dice dice;
    /** The Java version. */
    final int level;

    final Names names;
    final Types types;
    final Expressions expressions;
    final Numbers numbers;
    final Conditions conditions;
    final Objects objects;
    final Awaits awaits;
    final Patterns patterns;
    final Statements statements;
    final Loops loops;
    final Switches switches;
    final Tries tries;
    final Closures closures;
    final Overloads overloads;
    /** Methods that the program declares. */
    final List<Callable> callables = new ArrayList<>();

    Grammar(Dice dice, int level) {
        this.dice = dice;
        this.level = level;
        names = new Names(dice);
        types = new Types(dice);
        expressions = new Expressions(this);
        numbers = new Numbers(this);
        conditions = new Conditions(this);
        objects = new Objects(this);
        awaits = new Awaits(this);
        patterns = new Patterns(this);
        statements = new Statements(this);
        loops = new Loops(this);
        switches = new Switches(this);
        tries = new Tries(this);
        closures = new Closures(this);
        overloads = new Overloads(this);
    }

    <T> Choice<T> choice() {
        return new Choice<>(dice);
    }
}
