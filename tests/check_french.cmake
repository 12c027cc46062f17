# Fails when a message of the sources has no French, or when the French has one that is not used.
#   cmake -DROOT=<source dir> -DWORK=<scratch dir> -P check_french.cmake
cmake_minimum_required(VERSION 3.25)
set(cure "Build the target \"messages\", then translate in share/locale/fr.po.")
set(po ${ROOT}/share/locale/fr.po)
execute_process(
  COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DWORK=${WORK} -DPO=${WORK}/fr.po
          -P ${ROOT}/share/locale/messages.cmake
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND diff -u ${po} ${WORK}/fr.po RESULT_VARIABLE differ)
if(differ)
  message(FATAL_ERROR "The messages of the sources are not those of fr.po. ${cure}")
endif()
foreach(kind IN ITEMS untranslated only-fuzzy only-obsolete)
  execute_process(
    COMMAND msgattrib --${kind} --no-wrap ${po}
    OUTPUT_VARIABLE found COMMAND_ERROR_IS_FATAL ANY)
  if(found)
    message(FATAL_ERROR "Messages are ${kind}:\n${found}${cure}")
  endif()
endforeach()
execute_process(COMMAND msgfmt --check -o ${WORK}/bifc.mo ${po} COMMAND_ERROR_IS_FATAL ANY)
