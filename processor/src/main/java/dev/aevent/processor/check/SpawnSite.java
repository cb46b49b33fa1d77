package dev.aevent.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import javax.lang.model.element.ExecutableElement;

/**
 * A call of {@code spawn} in the body of a coroutine.
 *
 * @param call the call
 * @param ref its first argument
 * @param callee the coroutine that the reference names
 */
public record SpawnSite(MethodInvocationTree call, MemberReferenceTree ref, ExecutableElement callee) {}
