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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file declares and uses.
 *
 * @param parents the superclass and all interfaces
 * @param declared keys of members with bodies, and of fields
 * @param demanded keys of abstract methods
 * @param types the names of all classes in it
 * @param uses the members of other classes in it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CompiledClass(String name, boolean isAbstract, List<String> parents, Set<String> declared, Set<String> demanded,
        Set<String> types, Set<CompiledClass.Use> uses) {

    /**
     * A member of a class, keyed as in {@link ApiMember#key}.
     */
    record Use(String owner, String key) {
    }

    static CompiledClass read(byte[] classFile) {
        Reader reader = new Reader();
        new ClassReader(classFile).accept(reader, ClassReader.SKIP_FRAMES);
        return new CompiledClass(reader.name, reader.isAbstract, reader.parents, reader.declared, reader.demanded,
                reader.types, reader.uses);
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    /**
     * Collects while ASM walks the class.
     */
    private static final class Reader extends ClassVisitor {
        String name = "";
        boolean isAbstract;
        final List<String> parents = new ArrayList<>();
        final Set<String> declared = new TreeSet<>();
        final Set<String> demanded = new TreeSet<>();
        final Set<String> types = new TreeSet<>();
        final Set<Use> uses = new LinkedHashSet<>();

        Reader() {
            super(Opcodes.ASM9);
        }

        void addType(@Nullable Type type) {
            Type each = type;
            while (each != null && each.getSort() == Type.ARRAY) {
                each = each.getElementType();
            }
            if (each != null && each.getSort() == Type.OBJECT) {
                types.add(each.getClassName());
            } else if (each != null && each.getSort() == Type.METHOD) {
                addType(each.getReturnType());
                Arrays.stream(each.getArgumentTypes()).forEach(this::addType);
            }
        }

        void addUse(String owner, char kind, String member, String descriptor) {
            addType(Type.getType(descriptor));
            addType(Type.getObjectType(owner));
            if (!owner.startsWith("[")) {
                uses.add(new Use(dotted(owner), kind + " " + member + " " + descriptor));
            }
        }

        void addHandle(Object constant) {
            if (constant instanceof Handle handle) {
                char kind = handle.getTag() <= Opcodes.H_PUTSTATIC ? 'f' : 'm';
                addUse(handle.getOwner(), kind, handle.getName(), handle.getDesc());
            } else if (constant instanceof Type type) {
                addType(type);
            }
        }

        @Override
        public void visit(int version, int access, String className, @Nullable String signature,
                @Nullable String superName, String[] interfaces) {
            name = dotted(className);
            isAbstract = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
            if (superName != null) {
                parents.add(dotted(superName));
            }
            Arrays.stream(interfaces).map(CompiledClass::dotted).forEach(parents::add);
            types.addAll(parents);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new AnnotationReader(descriptor);
        }

        @Override
        public @Nullable FieldVisitor visitField(int access, String field, String descriptor,
                @Nullable String signature, @Nullable Object value) {
            declared.add("f " + field + " " + descriptor);
            addType(Type.getType(descriptor));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, @Nullable String signature,
                String @Nullable [] exceptions) {
            ((access & Opcodes.ACC_ABSTRACT) != 0 ? demanded : declared).add("m " + method + " " + descriptor);
            addType(Type.getMethodType(descriptor));
            if (exceptions != null) {
                Arrays.stream(exceptions).map(CompiledClass::dotted).forEach(types::add);
            }
            return new CodeReader();
        }

        /**
         * Takes an annotation's elements for uses of its methods.
         */
        private final class AnnotationReader extends AnnotationVisitor {
            private final Type type;

            AnnotationReader(String descriptor) {
                super(Opcodes.ASM9);
                type = Type.getType(descriptor);
                addType(type);
            }

            @Override
            public void visitEnum(@Nullable String element, String descriptor, String value) {
                addUse(Type.getType(descriptor).getInternalName(), 'f', value, descriptor);
            }

            @Override
            public void visit(@Nullable String element, Object value) {
                if (value instanceof String && element != null) {
                    uses.add(new Use(type.getClassName(), "m " + element + " ()Ljava/lang/String;"));
                }
                addHandle(value);
            }

            @Override
            public AnnotationVisitor visitAnnotation(@Nullable String element, String descriptor) {
                return new AnnotationReader(descriptor);
            }
        }

        /**
         * Takes what the instructions of a method use.
         */
        private final class CodeReader extends MethodVisitor {

            CodeReader() {
                super(Opcodes.ASM9);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return new AnnotationReader(descriptor);
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
                return new AnnotationReader(descriptor);
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                addType(Type.getObjectType(type));
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                addUse(owner, 'f', field, descriptor);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String descriptor,
                    boolean isInterface) {
                addUse(owner, 'm', method, descriptor);
            }

            @Override
            public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap,
                    Object... arguments) {
                addType(Type.getMethodType(descriptor));
                Arrays.stream(arguments).forEach(Reader.this::addHandle);
            }

            @Override
            public void visitLdcInsn(Object value) {
                addHandle(value);
            }

            @Override
            public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
                if (type != null) {
                    addType(Type.getObjectType(type));
                }
            }
        }
    }
}
