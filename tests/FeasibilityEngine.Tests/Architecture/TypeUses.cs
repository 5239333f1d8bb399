using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace FeasibilityEngine.Tests.Architecture;

/// <summary>
/// Which types of one assembly use which others of it, read from the compiled file: base types, interfaces, constraints,
/// fields, signatures, attributes, local variables, caught exceptions and every token in the method bodies. Constants and
/// members of enums that are written as plain numbers leave no trace in a compiled file, so they are not seen.
/// </summary>
internal sealed class TypeUses
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly UsedTypes _types = new();
    private readonly Dictionary<string, ImmutableHashSet<string>> _uses = [];

    private TypeUses(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
    }

    /// <summary>Reads an assembly; nested types count as part of the type that holds them.</summary>
    public static IReadOnlyDictionary<string, ImmutableHashSet<string>> In(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var uses = new TypeUses(file);
        foreach (var handle in uses._metadata.TypeDefinitions)
        {
            uses.Read(handle);
        }

        return uses._uses;
    }

    private void Read(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var used = new HashSet<string>();
        Add(used, type.BaseType);
        Add(used, type.GetCustomAttributes());
        Add(used, type.GetGenericParameters());
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            Add(used, _metadata.GetInterfaceImplementation(implementation).Interface);
        }

        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            used.UnionWith(field.DecodeSignature(_types, null));
            Add(used, field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            Add(used, property.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
        {
            Add(used, method.DecodeSignature(_types, null));
            Add(used, method.GetCustomAttributes());
            Add(used, method.GetGenericParameters());
            if (method.RelativeVirtualAddress != 0)
            {
                Read(used, _file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }

        var name = UsedTypes.NameOf(_metadata, handle);
        _uses[name] = _uses.GetValueOrDefault(name, []).Union(used).Remove(name);
    }

    private void Read(HashSet<string> used, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            Add(used, body.LocalSignature);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Add(used, region.CatchType);
        }

        foreach (var token in MethodBodyTokens.Of(body.GetILReader()))
        {
            Add(used, MetadataTokens.EntityHandle(token));
        }
    }

    private void Add(HashSet<string> used, EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                used.Add(UsedTypes.NameOf(_metadata, (TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                used.UnionWith(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_types, null));
                break;
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Add(used, field.GetDeclaringType());
                used.UnionWith(field.DecodeSignature(_types, null));
                break;
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(used, method.GetDeclaringType());
                Add(used, method.DecodeSignature(_types, null));
                break;
            case HandleKind.MemberReference:
                var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                Add(used, member.Parent);
                if (member.GetKind() == MemberReferenceKind.Method)
                {
                    Add(used, member.DecodeMethodSignature(_types, null));
                }
                else
                {
                    used.UnionWith(member.DecodeFieldSignature(_types, null));
                }

                break;
            case HandleKind.MethodSpecification:
                var specification = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(used, specification.Method);
                used.UnionWith(specification.DecodeSignature(_types, null).SelectMany(types => types));
                break;
            case HandleKind.StandaloneSignature:
                var signature = _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                {
                    used.UnionWith(signature.DecodeLocalSignature(_types, null).SelectMany(types => types));
                }
                else
                {
                    Add(used, signature.DecodeMethodSignature(_types, null));
                }

                break;
        }
    }

    private static void Add(HashSet<string> used, MethodSignature<ImmutableHashSet<string>> signature) =>
        used.UnionWith(signature.ParameterTypes.Append(signature.ReturnType).SelectMany(types => types));

    private void Add(HashSet<string> used, CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(used, _metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void Add(HashSet<string> used, GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => _metadata.GetGenericParameter(parameter).GetConstraints()))
        {
            Add(used, _metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }
}
