/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Reads a class file into the notation of the signature lists.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ClassFacts extends ClassVisitor {

    static final String NULL_BY_DEFAULT = "Lorg/eclipse/jdt/annotation/NonNullByDefault;";

    private final List<ApiMember> members = new ArrayList<>();
    private String name = "";
    private int access;
    private @Nullable String superclass;
    private List<String> interfaces = List.of();
    private @Nullable String signature;
    private boolean nullByDefault;
    private int enumConstants;

    private ClassFacts() {
        super(Opcodes.ASM9);
    }

    /** The class, empty if it is not public or protected all the way out. */
    static Optional<ApiClass> read(byte[] classFile) {
        ClassFacts facts = new ClassFacts();
        new ClassReader(classFile).accept(facts, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return isVisible(facts.access) ? Optional.of(facts.toApiClass()) : Optional.empty();
    }

    private static boolean isVisible(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private ApiClass toApiClass() {
        String kind = (access & Opcodes.ACC_ANNOTATION) != 0 ? "annotation"
                : (access & Opcodes.ACC_INTERFACE) != 0 ? "interface"
                        : (access & Opcodes.ACC_ENUM) != 0 ? "enum"
                                : "java.lang.Record".equals(superclass) ? "record" : "class";
        Set<String> modifiers = Modifiers.ofClass(access);
        if ("interface".equals(kind) || "annotation".equals(kind)) {
            modifiers.remove("abstract");
        }
        String parent = "java.lang.Object".equals(superclass) ? null : superclass;
        Map<String, ApiMember> byKey = new LinkedHashMap<>();
        members.forEach(member -> byKey.put(member.key(), member));
        return new ApiClass(name, modifiers, kind, parent, new TreeSet<>(interfaces), signature, nullByDefault, byKey);
    }

    @Override
    public void visit(int version, int classAccess, String className, @Nullable String classSignature,
            @Nullable String superName, String[] interfaceNames) {
        name = className.replace('/', '.');
        access = classAccess;
        signature = classSignature;
        superclass = superName == null ? null : superName.replace('/', '.');
        interfaces = Arrays.stream(interfaceNames).map(each -> each.replace('/', '.')).toList();
    }

    @Override
    public void visitInnerClass(String innerName, @Nullable String outerName, @Nullable String simpleName,
            int innerAccess) {
        if (innerName.replace('/', '.').equals(name)) {
            // The flags of a nested class stand here; those of the class itself know neither protected nor static.
            access = innerAccess | access & Opcodes.ACC_SYNTHETIC;
            if (outerName == null) {
                access = Opcodes.ACC_SYNTHETIC;
            }
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        nullByDefault |= NULL_BY_DEFAULT.equals(descriptor);
        return null;
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(String componentName, String descriptor,
            @Nullable String componentSignature) {
        members.add(new ApiMember('r', componentName, descriptor, Set.of(), null, Set.of(), Set.of(), false, null, null,
                null));
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(int fieldAccess, String fieldName, String descriptor,
            @Nullable String fieldSignature, @Nullable Object value) {
        Integer ordinal = (fieldAccess & Opcodes.ACC_ENUM) != 0 ? enumConstants++ : null;
        if (!isVisible(fieldAccess)) {
            return null;
        }
        Nullness nullness = new Nullness();
        String constant = value == null ? null : Constants.text(value, descriptor);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(int typeRef,
                    org.objectweb.asm.@Nullable TypePath path, String annotation, boolean visible) {
                nullness.add(typeRef, path, annotation);
                return null;
            }

            @Override
            public void visitEnd() {
                members.add(new ApiMember('f', fieldName, descriptor, Modifiers.ofField(fieldAccess), fieldSignature,
                        Set.of(), nullness.marks(), false, ordinal, constant, null));
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(int methodAccess, String methodName, String descriptor,
            @Nullable String methodSignature, String @Nullable [] exceptions) {
        if (!isVisible(methodAccess) || "<clinit>".equals(methodName)) {
            return null;
        }
        Set<String> modifiers = Modifiers.ofMethod(methodAccess, (access & Opcodes.ACC_INTERFACE) != 0);
        Set<String> thrown = exceptions == null ? Set.of()
                : Arrays.stream(exceptions).map(each -> each.replace('/', '.'))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new MethodFacts(
                facts -> members.add(new ApiMember('m', methodName, descriptor, modifiers, methodSignature, thrown,
                        facts.nullness.marks(), facts.nullByDefault, null, null, facts.annotationDefault)));
    }

    /**
     * Collects what stands on a method.
     */
    private static class MethodFacts extends MethodVisitor {
        final Nullness nullness = new Nullness();
        private final Consumer<MethodFacts> whenDone;
        boolean nullByDefault;
        @Nullable
        String annotationDefault;

        MethodFacts(Consumer<MethodFacts> whenDone) {
            super(Opcodes.ASM9);
            this.whenDone = whenDone;
        }

        @Override
        public AnnotationVisitor visitAnnotationDefault() {
            return new Constants.DefaultVisitor(text -> annotationDefault = text);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            nullByDefault |= NULL_BY_DEFAULT.equals(annotation);
            return null;
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(int typeRef, org.objectweb.asm.@Nullable TypePath path,
                String annotation, boolean visible) {
            nullness.add(typeRef, path, annotation);
            return null;
        }

        @Override
        public void visitEnd() {
            whenDone.accept(this);
        }
    }
}
