package dev.aevent.processor.programs;

/** A part of a program. Parts are records, so that {@link Variants} can put a smaller one in the place of any. */
sealed interface Node
        permits Arm, Body, Catch, Expression, Label, Member, Parameter, Pattern, Program, Resource, Statement {
    String text();
}
